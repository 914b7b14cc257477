// Reads documents as JSON lines from standard input and prints one analysis a line (see the README, "The command line").
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { analyse } from '../lib/analysis/analyse';
import { openTagger } from '../lib/analysis/tag/model-file';
import { openPack } from '../lib/knowledge/open-pack';
import { readDocument, toArticle, toOutput } from './analyse-format';

/** The bytes of a file under public/, or null with a word on standard error. */
function open<Opened>(name: string, read: (buffer: ArrayBuffer) => Opened): Opened | null {
  try {
    const { buffer, byteOffset, length } = readFileSync(path.join(import.meta.dirname, '../public', name));
    return read(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
  } catch (error) {
    console.error(`${name}: ${(error as Error).message}`);
    return null;
  }
}

const resources = { knowledge: open('knowledge.bin', openPack), tagger: open('tagger.bin', openTagger) };
let lineNumber = 0;
let failures = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  if (text.trim() === '') continue;
  try {
    const document = readDocument(text);
    const output = toOutput(document.id, analyse(toArticle(document), resources));
    process.stdout.write(`${JSON.stringify(output)}\n`);
  } catch (error) {
    failures++;
    console.error(`line ${lineNumber}: ${(error as Error).message}`);
  }
}
process.exitCode = failures > 0 ? 1 : 0;
