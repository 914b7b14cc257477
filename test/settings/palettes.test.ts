import { expect, test } from 'vitest';
import { PALETTES } from '../../lib/settings/palettes';
import type { Palette } from '../../lib/types/settings';

/** Backgrounds that news pages have, the plain ones and the tinted. */
const BACKGROUNDS = {
  light: ['#ffffff', '#f6f7f8', '#fff1e5', '#f4efe6'],
  dark: ['#000000', '#121212', '#1f2023', '#2b2b2b'],
} as const;

type Channels = readonly [number, number, number];

/** Red, green and blue in linear light, 0 to 1. */
function linear(hex: string): Channels {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What a red-green blind eye sees (Machado, Oliveira and Fernandes 2009, severity 1), in linear light. */
const BLIND = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

/** Distance of two colours in Oklab (Ottosson 2020); about 0.02 can just be told apart side by side. */
function distance(a: Channels, b: Channels): number {
  const lab = ([r, g, b]: Channels) => {
    const [l, m, s] = [
      0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
      0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
      0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
    ].map(Math.cbrt) as [number, number, number];
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(...x.map((value, i) => value - y[i]!));
}

test.each(Object.entries(PALETTES))('the palette %s stands out from the page', (_, palette: Palette) => {
  for (const shade of ['light', 'dark'] as const)
    for (const [kind, colour] of Object.entries(palette[shade]))
      for (const background of BACKGROUNDS[shade])
        expect(contrast(colour, background), `${kind} on ${background}`).toBeGreaterThanOrEqual(3);
});

test.each(['light', 'dark'] as const)(
  'the palette clear keeps kinds apart for blind eyes on %s pages',
  (shade) => {
    const colours = Object.values(PALETTES.clear[shade]).map(linear);
    for (const matrix of Object.values(BLIND)) {
      const seen = colours.map((colour) => seenThrough(matrix, colour));
      for (const [i, a] of seen.entries())
        for (const b of seen.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(0.08);
    }
  },
);

function seenThrough(matrix: (typeof BLIND)[keyof typeof BLIND], [red, green, blue]: Channels): Channels {
  const [r, g, b] = matrix.map((row) => Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
  return [r!, g!, b!];
}
