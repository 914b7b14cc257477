import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  'Foreign Minister [Olaf Berg|Q23] flew to Vell. [The minister|Q23] stayed two days.',
  'Foreign Minister [Olaf Berg|Q23] met President [Bruno Keller|Q21]. [The president|Q21] smiled.',
  'Foreign Minister Olaf Berg met Foreign Minister Ines Sol of Sudria. [The Norlandic minister|Q23] smiled.',
  // The minister of a country, of whatever field the pack has him.
  'Olaf Berg flew to Vell with Ada Marin. [The Norlandic minister|Q23] stayed two days.',
  'Olaf Berg flew to Vell. [The Sudrian minister|nothing] stayed two days.',
  // A former leader, who is no present one; the head of a body.
  'Ada Marin met Nora Vane. [The former prime minister|Q73] stayed two days.',
  'Ada Marin left. [The former prime minister|nothing] stayed two days.',
  'Leif Osk met Ada Marin. [The secretary general|Q47] stayed two days.',
  // A president is no king, and a minister no secretary.
  'President [Bruno Keller|Q21] flew to Vell. [The emir|nothing] stayed two days.',
  'Foreign Minister [Olaf Berg|Q23] flew to Vell. [The secretary of state|nothing] stayed two days.',
  // A deputy is not the holder, a former one not the present one, and of a name in question nothing follows.
  'Vice President [Rita Orr|unknown] left. [The president|nothing] stayed.',
  'Former President [Rita Orr|unknown] then met with [Olaf Berg|Q23] in the town. [The president|nothing] smiled.',
  'Former President [Rita Orr|unknown] then met with [Olaf Berg|Q23] in the town. [The former president|unknown] smiled.',
  // The head of a body is not the head of its country, and a minister no prime minister.
  'President [Bruno Keller|Q21] left. [The president of the Harbour Union|nothing] stayed.',
  'Foreign Minister [Olaf Berg|Q23] left. [The prime minister|nothing] stayed.',
  // What somebody is said to be means nobody else.
  'President [Bruno Keller|Q21] praised a guest who was then [the president|nothing] of a club.',
  'President [Bruno Keller|Q21] praised Ms [Rita Orr|unknown], [the president|unknown].',
  'President [Bruno Keller|Q21] left. [The first president|nothing] had stayed.',
  // Nobody of that office was named.
  'Foreign Minister Olaf Berg flew to Vell. [The king|nothing] stayed away.',
  '[The minister|nothing] stayed two days.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
