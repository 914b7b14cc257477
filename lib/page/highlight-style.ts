import type { Palette, PaletteName } from '../types/settings';

/** Kinds of lines under names: one of each kind of entity, and one for names whose meaning is not decided. */
export const LINES = ['person', 'country', 'institution', 'uncertain'] as const;
/** Stronger marks: on the mentions of an entity that is pointed at, and on one that the reader was led to. */
export const MARKS = ['marked', 'flash'] as const;

export type Line = (typeof LINES)[number];
export type Mark = (typeof MARKS)[number];
export type Ground = 'light' | 'dark';

/** The colours of the lines. */
export interface Look {
  readonly palette: PaletteName;
  readonly ground: Ground;
}

/** All names of highlights begin so; the page can see that they exist. */
export const PREFIX = 'attache-';

/** Name of the highlight of a kind of line in the page's registry. */
export const lineName = (line: Line, { palette, ground }: Look): string =>
  `${PREFIX}${line}-${palette}-${ground}`;

const PALETTES: readonly PaletteName[] = ['calm', 'strong', 'clear', 'grey'];
const GROUNDS: readonly Ground[] = ['light', 'dark'];
const LOOKS: readonly Look[] = PALETTES.flatMap((palette) => GROUNDS.map((ground) => ({ palette, ground })));

/** Names of the highlights of all lines in all looks. */
export const lineNames = (): readonly string[] =>
  LOOKS.flatMap((look) => LINES.map((line) => lineName(line, look)));

/** Name of the highlight of a stronger mark. */
export const markName = (mark: Mark, ground: Ground): string => `${PREFIX}${mark}-${ground}`;

/** Names of all highlights there may be. */
export const allNames = (): readonly string[] => [
  ...lineNames(),
  ...GROUNDS.flatMap((ground) => MARKS.map((mark) => markName(mark, ground))),
];

/** A shape of its own for each kind, so that no colour has to be told from another. */
const SHAPES: Readonly<Record<Line, string>> = {
  person: 'solid 2px',
  country: 'dotted 3px',
  institution: 'double 1px',
  uncertain: 'dashed 1px',
};

/**
 * Says to the sheets of shadow trees that the extension is there. A browser that ends a script without a word takes back no
 * sheet but the one that came with the extension, in which this stands.
 */
export const HIGHLIGHT_LIFE = ':root { --attache-line: underline; --attache-share: 100% }';

/**
 * The style sheet of all highlights in all looks. It comes with the extension, before the page: a sheet that is added to a
 * page later has the browser work out the style of every element anew, which costs more than all the rest. Nothing of it
 * is printed.
 * @param scope `:root` where the browser has highlights inherited (CSS Pseudo-Elements 4, Highlight Inheritance): then
 *   they cost nothing but there. Empty where every element has to be given them.
 * @param isForTree for a shadow tree: nothing is seen but while `HIGHLIGHT_LIFE` stands in the document
 */
export function highlightStyle(
  palettes: Readonly<Record<PaletteName, Palette>>,
  scope: ':root' | '',
  isForTree = false,
): string {
  const line = isForTree ? 'var(--attache-line)' : 'underline';
  const shown = (colour: string): string =>
    isForTree ? `color-mix(in srgb, ${colour} var(--attache-share), transparent)` : colour;
  const rule = (names: readonly string[], declarations: string): string =>
    `${names.map((name) => `${scope}::highlight(${name})`).join(', ')} { ${declarations} }`;
  const shapes = LINES.map((kind) =>
    rule(
      LOOKS.map((look) => lineName(kind, look)),
      // In per cent it is of the text's own size, also where it is inherited.
      `text-decoration: ${line} ${SHAPES[kind]}; text-underline-offset: 20%; text-decoration-skip-ink: none;`,
    ),
  );
  const colours = LOOKS.flatMap((look) => {
    const { person, country, institution } = palettes[look.palette][look.ground];
    const of = { person, country, institution, uncertain: institution };
    return LINES.map((kind) => rule([lineName(kind, look)], `text-decoration-color: ${of[kind]};`));
  });
  const marks = [
    rule([markName('marked', 'light')], `background-color: ${shown('#0000001c')};`),
    rule([markName('marked', 'dark')], `background-color: ${shown('#ffffff2e')};`),
    rule([markName('flash', 'light')], `background-color: ${shown('#ffd54aa6')};`),
    rule([markName('flash', 'dark')], `background-color: ${shown('#ffd54a66')};`),
  ];
  const forced = [
    rule(lineNames(), 'text-decoration-color: CanvasText;'),
    rule(
      GROUNDS.flatMap((ground) => MARKS.map((mark) => markName(mark, ground))),
      `background-color: ${shown('Highlight')}; color: ${shown('HighlightText')};`,
    ),
  ];
  return `@media screen {
${[...shapes, ...colours, ...marks].join('\n')}
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
}
`;
}
