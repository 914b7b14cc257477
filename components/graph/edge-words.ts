import type { Say } from '../../lib/types/wording';
import { numberText, propertyLabel, relationLabel, statusLabel } from '../wording';
import type { StoryEdge } from './story-graph';

/** What stands on a line: its relations as nouns, and how many more there are. */
export function edgeWords(say: Say, locale: string, { relations, background }: StoryEdge): string {
  const words = [
    ...new Set([
      ...relations.map((relation) => relationLabel(say, relation)),
      ...background.map(({ property }) => propertyLabel(say, property)),
    ]),
  ];
  const [first = '', ...others] = words;
  return others.length === 0 ? first : `${first} +${numberText(locale, others.length)}`;
}

/** A line with everything said: all its relations, each with its status. */
export function edgeSentence(
  say: Say,
  { relations, background }: StoryEdge,
  nameOf: (id: string) => string,
): readonly { readonly key: string; readonly status: string; readonly what: string }[] {
  return [
    ...relations.map((relation) => ({
      key: relation.id,
      status: statusLabel(say, relation.status, relation.claimedBy ? nameOf(relation.claimedBy) : null),
      what: relationLabel(say, relation),
    })),
    ...background.map((relation, i) => ({
      key: `${relation.property} ${i}`,
      status: say('edge_known'),
      what: [propertyLabel(say, relation.property), relation.via?.name ?? relation.value]
        .filter((part) => part)
        .join(' · '),
    })),
  ];
}
