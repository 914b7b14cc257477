import { expect, test } from 'vitest';
import { readMarked, writeMarked } from '../marked-text';
import { analysisOf, markOf } from './link-world';

const ARTICLE = `[VELL|Q4] - [Norlandic|Q1] Foreign Minister [Olaf Berg|Q23] met [his [Sudrian|Q2] counterpart|Q22] on Monday, and [[both sides|Q23]|Q22] agreed to open the border at [Upper Fell|Q7].

"[Osk|Q1]'s offer is fair," [Berg|Q23] said after the talks. [The minister|Q23] added that [he|Q23] would report to Prime Minister [Ada Marin|Q20] before [she|Q20] flies to [Vell|Q4].

[Sudria|Q2] left the [Northern Defence Alliance|Q13] in 2019. [The alliance|Q13] has kept a seat for it. Its foreign minister, [Ines Sol|Q22], said the [Senate|?] would vote in June; President [Bruno Keller|Q21] has promised to sign. [The president|Q21] spoke with [Marin|Q20] by telephone.

The [Harbour Union|Q12] ([HU|Q12]) welcomed the news. [The bloc|Q12] wants [the [Norlandic|Q1] prime minister|Q20] and [the [Sudrian|Q2] president|Q21] to meet in [Osk|Q3]. Mrs [Berg|unknown], who is no relation of the minister, said that [Vell|Q2] accused [Osk|Q1] of delay.`;

test('one short article, every mention with its entity', () => {
  const { text } = readMarked(ARTICLE);
  const { mentions, entities } = analysisOf(text);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  expect(
    writeMarked(
      text,
      mentions.map(({ start, end, entity }) => ({
        start,
        end,
        mark: markOf((byId.get(entity) as (typeof entities)[number]).link),
      })),
    ),
  ).toBe(ARTICLE);
});

test('what the pack has under a name that a person bears is told as ruled out', () => {
  const [entity] = analysisOf('Ostland, 34, told the court that he was calm.').entities;
  expect(entity).toMatchObject({
    kind: 'person',
    link: { kind: 'unknown', ruledOut: [{ name: 'Ostland', kind: 'country' }] },
  });
});

test('an office that is years ahead is nobody’s yet, and one that is over is a former one', () => {
  expect(analysisOf('Knut Ebb spoke.').entities[0]?.office).toBeNull();
  expect(analysisOf('Nora Vane spoke.').entities[0]?.office).toMatchObject({ tense: 'former' });
});

test('a title is for life; whose office it is said to be is of the day', () => {
  const tenseOf = (text: string) =>
    analysisOf(text).entities.find(({ name }) => name === 'Nora Vane')?.office?.tense;
  expect(tenseOf('Prime Minister Nora Vane spoke.')).toBe('former');
  expect(tenseOf("Norland's prime minister Nora Vane spoke.")).toBe('current');
});

test.each([
  ['Olaf Berg met Bruno Keller. The pair smiled.', ['Olaf Berg', 'Bruno Keller']],
  ['Olaf Berg met Bruno Keller. The pair of shoes was old.', []],
])('%s: those of whom a pair is made', (text, expected) => {
  const { mentions, entities } = analysisOf(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const pair = mentions.filter(({ form }) => form === 'nominal').map(({ entity }) => names.get(entity));
  expect(pair.sort()).toEqual([...expected].sort());
});

test('a question has those who may be meant, and not one who hardly ever is', () => {
  const [lorn] = analysisOf('Rain fell in Lorn.').entities;
  expect(lorn?.link).toMatchObject({
    kind: 'uncertain',
    candidates: [{ entity: 'Q86' }, { entity: 'Q87' }],
  });
});
