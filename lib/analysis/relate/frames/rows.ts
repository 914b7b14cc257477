/** Rows of a table in a text, each split at its semicolons. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(';').map((cell) => cell.trim()));
