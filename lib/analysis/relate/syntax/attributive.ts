import type { Tag, Word } from './words';

/** A word in -ing and what stands around it. */
interface Standing {
  readonly words: readonly Word[];
  readonly i: number;
  readonly lower: string;
  readonly before: Word | undefined;
  readonly beforeTag: Tag | 'start';
  readonly next: Word | undefined;
}

/** Participles that mostly stand before a noun: "dealt [crushing] blows". */
const ATTRIBUTIVE =
  /^(?:crushing|devastating|stinging|scathing|growing|mounting|escalating|ongoing|remaining|leading|ruling|warring|neighbou?ring|opposing|sweeping|binding|existing|outstanding|overwhelming|lasting|damaging)$/;

/** "met [visiting] President A", "dealt [crushing] blows"; not "after [visiting] A". */
export function isAttributive({ words, i, lower, before, beforeTag, next }: Standing): boolean {
  if (ATTRIBUTIVE.test(lower))
    return /^(?:noun|adj)$/.test(next?.tag ?? '') || (next?.tag === 'name' && /^neighb/.test(lower));
  if (lower !== 'visiting' || !/^(?:prep|verb)$/.test(beforeTag)) return false;
  if (/^(?:after|before|since|while|when|for|by|from|of)$/.test(before?.lower ?? '')) return false;
  const end = words.findIndex(({ tag }, at) => at > i && !/^(?:adj|noun|name)$/.test(tag));
  const last = words.slice(i + 1, end < 0 ? undefined : end).findLast(({ tag }) => tag === 'name');
  return last?.named?.entities[0]?.kind === 'person';
}
