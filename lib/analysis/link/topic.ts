import { TOPIC_WORDS, type Topic, topicOfClass } from '../lexicon/topic-words';
import type { Feature } from './features';

/** Words of a topic that show that a text is on it; one may stand there by chance. */
const ENOUGH = 2;
/** Tokens of a text in which words of politics are missed; news name parties without any in a line or two. */
const TELLING = 100;

/**
 * Whether the text speaks of what the candidate is known for: a person's calling ("pianist") by its very word, a body's
 * field ("football club", "newspaper") by words of that topic.
 */
export const topic: Feature = ({ entity, reading, facts }) => {
  const { subkind, kind } = entity;
  if (!subkind) return null;
  if (kind === 'person') {
    // Who holds offices is known for them, whatever else the sources call him.
    if (facts().offices.length > 0) return null;
    const calling = subkind.toLowerCase().split(' ').at(-1) as string;
    const isNamed = reading.lowerForms.has(calling) || reading.lowerForms.has(`${calling}s`);
    return { case: isNamed ? 'calling-named' : 'calling-not-named', value: 1, detail: subkind };
  }
  const field = kind === 'institution' ? topicOfClass(subkind) : null;
  if (!field) return null;
  if (hasTopic(reading.lowerForms, field)) return { case: `${field}-spoken-of`, value: 1, detail: subkind };
  const told = field === 'politics' ? Math.min(1, reading.tokens.count / TELLING) : 1;
  return { case: `${field}-absent`, value: told, detail: subkind };
};

function hasTopic(forms: ReadonlySet<string>, field: Topic): boolean {
  let found = 0;
  for (const word of TOPIC_WORDS[field]) if (forms.has(word) && ++found >= ENOUGH) return true;
  return false;
}
