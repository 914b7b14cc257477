import { parse } from '@babel/parser';

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line. */
  readonly place: string;
}

/** The regular expressions that are written out in a file of TypeScript; what is put together at run time is not among them. */
export function patternsOf(code: string, file: string): Pattern[] {
  const { tokens } = parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'], tokens: true });
  return (tokens ?? []).flatMap(({ type, value, loc }) =>
    type.label === 'regexp'
      ? [{ source: value.pattern, flags: value.flags, place: `${file}:${loc.start.line}` }]
      : [],
  );
}
