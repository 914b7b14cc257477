const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that take two objects, of which the first receives: "offered [A] jets". */
export const GIVING_VERBS = words(`
  offer give send grant supply lend sell promise award deny owe loan pay hand guarantee show issue`);

/** Verbs that tell what the speaker has no doubt of, or nothing of his own. */
export const FACTIVE_VERBS = words(`
  report confirm show reveal find learn know admit acknowledge announce note recall remember disclose realise realize remind notice discover quote
  inform notify`);

/** Verbs whose object is who is told: "told [reporters] that …". */
export const TELLING_VERBS = words(`
  tell inform assure remind notify warn convince persuade advise teach show promise ask say`);
