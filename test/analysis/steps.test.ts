import { expect, test } from 'vitest';
import { analyse, analysisSteps, nameSteps, type Stage } from '../../lib/analysis/analyse';
import { finish, inParts } from '../../lib/analysis/steps';
import type { Article } from '../../lib/types/text';
import { linkWorld } from './link-world';

test('a list is worked on part by part, in order, with a stop after each', () => {
  const parts: (readonly number[])[] = [];
  const steps = inParts([1, 2, 3, 4, 5], 2, (part) => parts.push(part));
  expect(steps.next().done).toBe(false);
  expect(parts).toEqual([[1, 2]]);
  finish(steps);
  expect(parts).toEqual([[1, 2], [3, 4], [5]]);
});

test('an empty list has no part', () => {
  expect(finish(inParts([], 2, () => expect.unreachable()))).toBeUndefined();
});

const SYLLABLES = ['ba', 'do', 'fe', 'gu', 'li', 'mo', 'ne', 'ra', 'su', 'ti'];

/** A surname of its own for each number. */
const surname = (i: number): string =>
  `V${[...String(i)].map((digit) => SYLLABLES[Number(digit)] as string).join('')}`;

const storyOf = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, i) =>
      `Minister Ada ${surname(i)} met President Olaf ${surname(i + paragraphs)} in Osk on Monday for talks about their common border. He said that Norland had accused Sudria of delay, and the minister denied it.`,
  ).join('\n\n');

const articleOf = (text: string): Article => ({
  text,
  blocks: [],
  title: null,
  url: null,
  publisher: null,
  published: null,
  lang: null,
});
const resources = { knowledge: linkWorld, tagger: null };

function stepsOf(paragraphs: number): Map<Stage, number> {
  const counts = new Map<Stage, number>();
  for (const stage of analysisSteps(articleOf(storyOf(paragraphs)), resources))
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
}

test('a longer article takes more steps of every stage, and no longer ones', () => {
  const few = stepsOf(60);
  const many = stepsOf(600);
  // The quick stages have parts that take one step however long the article is.
  const least = (stage: Stage): number => (stage === 'tokenise' || stage === 'assemble' ? 1.5 : 4);
  for (const [stage, count] of few)
    expect((many.get(stage) as number) / count, stage).toBeGreaterThan(least(stage));
});

test('the names are found first, and are those of the whole analysis', () => {
  const article = articleOf(storyOf(3));
  const { names, related } = finish(nameSteps(article, resources));
  const whole = finish(related());
  expect(whole).toEqual(analyse(article, resources));
  expect(whole.relations).not.toEqual([]);
  expect(names).toEqual({ ...whole, relations: [], background: [] });
});
