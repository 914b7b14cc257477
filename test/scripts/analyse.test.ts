import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs the command line on these lines. */
function analyse(lines: readonly string[]): Promise<{ code: number | null; out: string[]; err: string }> {
  const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/analyse.ts'], { cwd: root });
  let out = '';
  let err = '';
  run.stdout.on('data', (chunk) => {
    out += chunk;
  });
  run.stderr.on('data', (chunk) => {
    err += chunk;
  });
  run.stdin.end(lines.join('\n'));
  return new Promise((resolve) => {
    run.on('close', (code) => resolve({ code, out: out.split('\n').filter(Boolean), err }));
  });
}

const good = (id: string): string =>
  JSON.stringify({ id, text: 'France thanked Norway on Monday.', published: '2025-11-20' });

describe('the command line', () => {
  test('answers every good line, names every bad one, and ends with a failure', async () => {
    const { code, out, err } = await analyse([
      good('a'),
      '{"id": "b", "text": ',
      'null',
      '',
      '{"id": "c"}',
      '{"id": "d", "text": "Norway waited.", "published": 2025}',
      good('e'),
    ]);
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'e']);
    expect(err.split('\n').filter((line) => line.startsWith('line '))).toEqual([
      expect.stringMatching(/^line 2: .*JSON/),
      'line 3: a document is a JSON object',
      'line 5: a document needs "text", a string',
      'line 6: "published" is to be a string where it is given',
    ]);
  });

  test('ends well where all lines are good, and prints spans that hold', async () => {
    const { code, out, err } = await analyse([good('a')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { mentions } = JSON.parse(out[0] ?? '');
    const text = 'France thanked Norway on Monday.';
    expect(mentions.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'France',
      'Norway',
    ]);
  });
});
