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
  for (const sentence of sentences)
    expect(lazy(sentence).verbs().json()).toEqual(nlp(sentence).verbs().json());
});

test.each([
  ['import x from "x"; const d = () => x; export{d as default};', 'no single bundle'],
  ['const d = () => 0; export{d as default};', 'in another way'],
])('a bundle of another make is refused: %s', (code, reason) => {
  expect(() => lazyCompromise(code)).toThrow(reason);
});
