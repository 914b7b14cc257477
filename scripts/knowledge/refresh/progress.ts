import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Answers kept on disk, so that a refresh which was cut off goes on where it stopped. */
export interface Progress {
  /** The answer to a step: the kept one, else what `ask` gives, which is then kept. */
  step(name: string, ask: () => Promise<string>): Promise<string>;
  /** How many answers came from the disk. */
  readonly kept: () => number;
}

/** Progress in a folder, which is made where it is missing. A file is there whole or not at all. */
export function progressIn(folder: string): Progress {
  mkdirSync(folder, { recursive: true });
  let kept = 0;
  return {
    kept: () => kept,
    async step(name, ask) {
      const file = path.join(folder, `${name.replace(/[^\w.-]+/g, '_')}.txt`);
      if (existsSync(file)) {
        kept++;
        return readFileSync(file, 'utf8');
      }
      const answer = await ask();
      writeFileSync(`${file}.part`, answer);
      renameSync(`${file}.part`, file);
      return answer;
    },
  };
}
