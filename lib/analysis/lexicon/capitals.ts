import type { EntityIndex, Knowledge } from '../../types/knowledge';
import { foldName } from '../corefer/fold-name';
import { ofPack } from './of-pack';

const statesByCapital = ofPack((knowledge) => {
  const states = new Map<string, EntityIndex[]>();
  for (const { index } of knowledge.known('country', 0))
    for (const { property, value } of knowledge.statements(index)) {
      if (property !== 'P36') continue;
      const capital = foldName(value);
      states.set(capital, [...(states.get(capital) ?? []), index]);
    }
  return states;
});

/** The states whose capital goes by a name, in the pack's order; empty where it is no capital's. */
export const statesOfCapital = (knowledge: Knowledge, name: string): readonly EntityIndex[] =>
  statesByCapital(knowledge).get(foldName(name)) ?? [];
