/** A name without case, diacritics, possessive and marks, words parted by one blank. */
export const foldName = (name: string): string =>
  name
    .replace(/[’']s$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.’'“”"]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'a')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
