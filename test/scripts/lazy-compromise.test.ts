import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { expect, test } from 'vitest';
import { COMPROMISE, lazyCompromise } from '../../scripts/lazy-compromise';

const sentences = ['He has been quietly reviewed.', 'They never threatened to leave.', 'Nothing here.'];

test('started when it is first asked, compromise answers as it does else', async () => {
  const code = lazyCompromise(readFileSync(COMPROMISE, 'utf8'));
  const { default: lazy } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { default: typeof nlp };
  const verbsOf = (ask: typeof nlp, sentence: string) =>
    (ask(sentence).verbs().json() as { text: string; verb: object }[]).map(({ text, verb }) => ({
      text,
      verb,
    }));
  for (const sentence of sentences) expect(verbsOf(lazy, sentence)).toEqual(verbsOf(nlp, sentence));
  expect(verbsOf(lazy, sentences[0] as string)).toHaveLength(1);
});

test.each([
  ['import x from "x"; const d = () => x; export{d as default};', 'no single bundle'],
  ['const d = () => 0; export{d as default};', 'in another way'],
])('a bundle of another make is refused: %s', (code, reason) => {
  expect(() => lazyCompromise(code)).toThrow(reason);
});
