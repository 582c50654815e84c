import type { PartyId } from '../domain/party.ts';

/** What is drawn, as opposed to the reader's wish, which may also be `auto`. */
export type DrawnTheme = 'light' | 'dark';

/** Colours of one theme, sRGB hex. */
export interface Palette {
  paper: string;
  ink: string;
  inkMuted: string;
  rule: string;
  /** Land of both countries: one colour, so that neither is figure or ground. */
  land: string;
  landAround: string;
  water: string;
  waterInk: string;
  /** The indicative border lines. */
  border: string;
  provinceLine: string;
  /** The two sides: equal OKLCH lightness, no flag's colours. */
  party: Readonly<Record<PartyId, string>>;
  /** Region tints: equal OKLab lightness and equal OKLab distance to `land` (palette.test.ts measures it). */
  tint: Readonly<Record<PartyId, string>>;
}

const LIGHT: Palette = {
  paper: '#fbfaf7',
  ink: '#1e2226',
  inkMuted: '#5b626a',
  rule: '#dcd8cf',
  land: '#f3f0e9',
  landAround: '#e7e4dd',
  water: '#cfe1ec',
  waterInk: '#3f6f8c',
  border: '#4b5158',
  provinceLine: '#c3beb3',
  party: { armenia: '#6f4fa1', azerbaijan: '#865901' },
  tint: { armenia: '#e8e6ed', azerbaijan: '#f2e5d4' },
};

const DARK: Palette = {
  paper: '#15181b',
  ink: '#e9e6df',
  inkMuted: '#9aa1a8',
  rule: '#343a40',
  land: '#22262a',
  landAround: '#1b1e21',
  water: '#16303e',
  waterInk: '#7fb0cb',
  border: '#b9bdc1',
  provinceLine: '#454b51',
  party: { armenia: '#c4a4fe', azerbaijan: '#dfae68' },
  tint: { armenia: '#302c38', azerbaijan: '#322d28' },
};

export function palette(theme: DrawnTheme): Palette {
  return theme === 'light' ? LIGHT : DARK;
}
