import type { Feature } from './features';

/** Whether the person holds, on the article's day, the office that the text states. */
export const officeFits: Feature = ({ chain, entity, reading }) => {
  const { knowledge, asOf } = reading;
  if (!knowledge || entity.kind !== 'person' || chain.offices.length === 0) return null;
  let best = Number.NEGATIVE_INFINITY;
  let detail: string | null = null;
  for (const { phrase, of } of chain.offices) {
    const country =
      of?.candidates
        .map(({ entity: index }) => knowledge.entity(index))
        .find((candidate) => candidate.country)?.country ?? null;
    const held = knowledge.statements(entity.index).filter(({ property }) => property === 'P39');
    const fitting = held.filter((statement) => statement.officeClass === phrase.officeClass);
    const live = fitting.filter((statement) => isTimely(knowledge.holding(statement, asOf), phrase.tense));
    let value = 0;
    if (live.length > 0) value = 1;
    else if (fitting.length > 0) value = 0.4;
    else if (phrase.officeClass !== 'other' && held.length > 0) value = -0.2;
    if (country && entity.country) value += country === entity.country ? 0.8 : -1.2;
    if (value > best) {
      best = value;
      detail = phrase.label;
    }
  }
  return { value: best, detail };
};

const isTimely = (
  holding: ReturnType<NonNullable<Parameters<Feature>[0]['reading']['knowledge']>['holding']>,
  tense: string,
): boolean =>
  tense === 'former'
    ? holding === 'ended'
    : holding === 'holds' || holding === 'may-hold' || (tense !== 'current' && holding === 'not-yet');
