import type { Palette, PaletteName } from '../types/settings';

/**
 * The colours that names may be underlined in. Each stands out from light and from dark pages by at least 3 to 1
 * (WCAG 2.2, 1.4.11); kinds differ in the shape of the line as well, so that no colour has to be told from another.
 * `clear` keeps its three apart for red-green blind eyes, too (after Okabe and Ito).
 */
export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  calm: {
    light: { person: '#4a7196', country: '#5f7d3f', institution: '#92663c' },
    dark: { person: '#8fb3d4', country: '#a5c184', institution: '#d3ab80' },
  },
  strong: {
    light: { person: '#0b57c2', country: '#1e7a1e', institution: '#b3261e' },
    dark: { person: '#7fb2ff', country: '#6fd06f', institution: '#ff8f85' },
  },
  clear: {
    light: { person: '#0063a0', country: '#00835f', institution: '#b84e00' },
    dark: { person: '#56b4e9', country: '#4fe0b5', institution: '#f0a030' },
  },
  grey: {
    light: { person: '#5f6368', country: '#5f6368', institution: '#5f6368' },
    dark: { person: '#b4b8bd', country: '#b4b8bd', institution: '#b4b8bd' },
  },
};
