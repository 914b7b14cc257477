import { escapeXml } from './xml';

/** A drawing as the sidebar shows it. */
export interface Drawing {
  /** The `svg` element as XML (`XMLSerializer`), root element and all. */
  readonly markup: string;
  /** The style rules that it is drawn by. */
  readonly css: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for the file's title. */
  readonly title: string;
}

/**
 * A drawing as an SVG file that stands alone: with its size, its title and its style, without scripts. Throws where the
 * markup is no `svg` element, which only a mistake of ours can be.
 */
export function asSvg({ markup, css, width, height, title }: Drawing): string {
  const root = /^\s*<svg\b([^>]*?)(\/?)>/.exec(markup);
  if (!root) throw new Error(`expected an svg element, got ${markup.slice(0, 40)}`);
  const [opening, attributes = '', slash] = root;
  const kept = attributes.replace(/\s(?:xmlns(?::xlink)?|width|height|style|tabindex)="[^"]*"/g, '');
  const inside = slash ? '</svg>' : markup.slice(opening.length);
  const box = / viewBox=/.test(kept) ? '' : ` viewBox="0 0 ${width} ${height}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"${box}${kept}>`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${escapeXml(css)}</style>`,
    inside.replace(/<script\b[\s\S]*?(?:<\/script>|$)/g, '').trimStart(),
    '',
  ].join('\n');
}
