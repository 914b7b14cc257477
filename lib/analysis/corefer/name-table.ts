import type { Find } from '../detect/find';
import { surfaceOf } from '../detect/find';
import { CONNECTORS } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Chain } from './chain';
import { foldName, nameWords } from './fold-name';

/** The chains of names made so far, to be asked by form and by word, and where each was named last. */
export class NameTable {
  readonly chains: Chain[] = [];
  /** By kind, then by form. */
  private readonly byForm = new Map<string, Map<string, Chain>>();
  private readonly peopleByWord = new Map<string, Set<Chain>>();
  private readonly bodiesByWord = new Map<string, Set<Chain>>();
  private readonly bodiesByInitial = new Map<string, Set<Chain>>();
  private readonly peopleByEnds = new Map<string, Set<Chain>>();
  private readonly words = new Map<Chain, { name: string; words: readonly string[] }>();
  private readonly lastNamed = new Map<Chain, Find>();

  constructor(private readonly reading: Reading) {}

  /** A chain of its own for a name. */
  start(find: Find, form: string): Chain {
    const chain: Chain = {
      kind: find.kind,
      finds: [],
      name: surfaceOf(this.reading, find),
      surfaces: new Set(),
      candidates: [],
      offices: [],
    };
    this.chains.push(chain);
    this.know(chain, find.kind, form);
    return chain;
  }

  /** Lets a chain be found under a form, and under its words where it is a person with a full name. */
  know(chain: Chain, kind: string, form: string): void {
    const ofKind = this.byForm.get(kind) ?? new Map<string, Chain>();
    this.byForm.set(kind, ofKind);
    ofKind.set(form, chain);
    const words = nameWords(form);
    if (words.length < 2) return;
    if (chain.kind === 'institution') {
      for (const word of [words[0] as string, words.at(-1) as string]) note(this.bodiesByWord, word, chain);
      const initial = words.find((word) => !CONNECTORS.has(word))?.[0];
      if (initial) note(this.bodiesByInitial, initial, chain);
    }
    if (chain.kind !== 'person') return;
    for (const word of words) note(this.peopleByWord, word, chain);
    note(this.peopleByEnds, endsOf(words), chain);
  }

  add(find: Find, chain: Chain): void {
    chain.finds.push(find);
    chain.surfaces.add(surfaceOf(this.reading, find));
  }

  /** Notes that the text has come to a name of the chain. */
  pass(find: Find, chain: Chain): void {
    this.lastNamed.set(chain, find);
  }

  ofForm(kind: string, form: string): Chain | undefined {
    return this.byForm.get(kind)?.get(form);
  }

  /** Bodies whose names of several words begin or end with a word, in order of first mention; of very many the first. */
  bodiesWith(word: string): readonly Chain[] {
    return firstOf(this.bodiesByWord.get(word));
  }

  /** Bodies whose names of several words begin with a letter, small words aside; of very many the first. */
  bodiesWithInitial(letter: string): readonly Chain[] {
    return firstOf(this.bodiesByInitial.get(letter));
  }

  /** People of whose full names a word is part, in order of first mention; of very many the first. */
  peopleWith(word: string): readonly Chain[] {
    return firstOf(this.peopleByWord.get(word));
  }

  /** People who have a full name that begins and ends with the same words as this one; of very many the first. */
  peopleLike(words: readonly string[]): readonly Chain[] {
    return firstOf(this.peopleByEnds.get(endsOf(words)));
  }

  /** The words of a chain's fullest name. */
  wordsOf(chain: Chain): readonly string[] {
    const known = this.words.get(chain);
    if (known?.name === chain.name) return known.words;
    const words = nameWords(foldName(chain.name));
    this.words.set(chain, { name: chain.name, words });
    return words;
  }

  /** Token at which a chain was named last before the place that the text has come to, or -1. */
  lastNamedAt(chain: Chain): number {
    return this.lastNamed.get(chain)?.firstToken ?? -1;
  }

  /** The chain's last name before that place, or undefined. */
  lastNameOf(chain: Chain): Find | undefined {
    return this.lastNamed.get(chain);
  }
}

/**
 * People of one surname, or bodies of one word, that are told apart; a text with more is no article, and to compare all
 * with all would take a text of nothing but such names minutes.
 */
const MOST_NAMESAKES = 64;

function firstOf(chains: ReadonlySet<Chain> = new Set()): readonly Chain[] {
  const found: Chain[] = [];
  for (const chain of chains) {
    if (found.length === MOST_NAMESAKES) break;
    found.push(chain);
  }
  return found;
}

function note(index: Map<string, Set<Chain>>, word: string, chain: Chain): void {
  const known = index.get(word);
  if (known) known.add(chain);
  else index.set(word, new Set([chain]));
}

const endsOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

/** The folded form of a find. */
export const formOf = (reading: Reading, find: Find): string => foldName(surfaceOf(reading, find));
