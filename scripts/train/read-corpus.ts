import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A document of a corpus: its text, and marked spans of it. */
export interface CorpusDocument {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  /** Spans whose label is not known; what touches them is left out of training. */
  readonly unknown: readonly { readonly start: number; readonly end: number }[];
}

/** Documents of a file of the corpora: token, what stands before it, label. @throws naming file and line where a line is malformed. */
export function readCorpus(file: string): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  let text = '';
  let spans: { start: number; end: number; type: string }[] = [];
  let unknown: { start: number; end: number }[] = [];
  let isInside = false;
  const close = (): void => {
    if (text) documents.push({ text, spans, unknown });
    text = '';
    spans = [];
    unknown = [];
  };
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .forEach((line, i) => {
      if (line.startsWith('# columns') || line === '') {
        isInside = false;
        return;
      }
      if (line.startsWith('-DOCSTART-')) {
        close();
        return;
      }
      const [token, gap, label] = line.split('\t');
      if (token === undefined || gap === undefined || label === undefined)
        throw new Error(`${file}:${i + 1}: three columns expected`);
      if (text) text += gap === '2' ? '\n' : gap === '1' ? ' ' : '';
      const start = text.length;
      text += token;
      if (label === '?') unknown.push({ start, end: text.length });
      else if (label.startsWith('B-') || (label.startsWith('I-') && !isInside))
        spans.push({ start, end: text.length, type: label.slice(2) });
      else if (label.startsWith('I-')) (spans.at(-1) as { end: number }).end = text.length;
      isInside = label.startsWith('B-') || label.startsWith('I-');
    });
  close();
  return documents;
}
