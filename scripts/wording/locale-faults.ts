/** The strings of one language, as `messages.json` has them. */
export type Messages = Readonly<Record<string, { readonly message?: unknown }>>;

/** Most characters that the stores and browsers take. */
const LONGEST: Readonly<Record<string, number>> = { extension_name: 45, extension_description: 132 };

/** Strings that are the same in every language by their nature, besides those without a letter of their own. */
const SAME_EVERYWHERE = new Set(['extension_name']);

/**
 * What is wrong with the strings of a language, measured by English: keys missing or too many, empty strings, other
 * placeholders, strings too long for the stores.
 */
export function localeFaults(language: string, messages: Messages, english: Messages): readonly string[] {
  const faults: string[] = [];
  for (const key of Object.keys(english))
    if (!Object.hasOwn(messages, key)) faults.push(`${language}: ${key} is missing`);
  for (const [key, { message }] of Object.entries(messages)) {
    const model = english[key]?.message;
    if (typeof model !== 'string') faults.push(`${language}: ${key} is not in English`);
    else if (typeof message !== 'string' || message.trim() === '')
      faults.push(`${language}: ${key} is empty`);
    else {
      const [has, wants] = [placeholders(message), placeholders(model)];
      if (has !== wants)
        faults.push(`${language}: ${key} has placeholders ${has || 'none'}, English has ${wants || 'none'}`);
      const longest = LONGEST[key];
      if (longest !== undefined && message.length > longest)
        faults.push(`${language}: ${key} has ${message.length} characters, the stores take ${longest}`);
      // Other than $1 to $9 and $$, a dollar sign swallows what follows it.
      if (/\$(?![1-9$])/.test(message)) faults.push(`${language}: ${key} has a single dollar sign`);
    }
  }
  return faults;
}

/** Keys whose strings are the English ones word for word, though they are sentences: forgotten, most likely. */
export function untranslated(messages: Messages, english: Messages): readonly string[] {
  return Object.entries(messages).flatMap(([key, { message }]) =>
    message === english[key]?.message &&
    !SAME_EVERYWHERE.has(key) &&
    /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(String(message))
      ? [key]
      : [],
  );
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\$[1-9]/g) ?? [])].sort().join(' ');
}
