import { describe, expect, it } from 'vitest';
import { palette } from './palette.ts';

type Triple = readonly [number, number, number];

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** OKLab by B. Ottosson's matrices, as in CSS Color 4. */
function oklab(hex: string): Triple {
  const [r, g, b] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Distance in OKLab: equal numbers are equally far apart to the eye. */
function distance(a: string, b: string): number {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe.each(['light', 'dark'] as const)('palette, %s', (theme) => {
  const { party, tint, land, paper, ink, inkMuted, water, waterInk } = palette(theme);

  it('gives both regions’ tints the same weight on the land', () => {
    const [west, east] = [distance(tint.armenia, land), distance(tint.azerbaijan, land)];
    expect(Math.abs(west - east)).toBeLessThan(0.002);
    expect(west).toBeGreaterThan(0.03);
    expect(Math.abs(oklab(tint.armenia)[0] - oklab(tint.azerbaijan)[0])).toBeLessThan(0.01);
  });

  it('gives both sides’ colours the same lightness and text contrast', () => {
    expect(Math.abs(oklab(party.armenia)[0] - oklab(party.azerbaijan)[0])).toBeLessThan(0.01);
    for (const colour of [party.armenia, party.azerbaijan]) {
      expect(contrast(colour, paper)).toBeGreaterThan(4.5);
      expect(contrast(colour, land)).toBeGreaterThan(4.5);
    }
  });

  it('keeps labels legible on what they stand on', () => {
    for (const ground of [land, tint.armenia, tint.azerbaijan]) {
      expect(contrast(ink, ground)).toBeGreaterThan(7);
      expect(contrast(inkMuted, ground)).toBeGreaterThan(4.5);
    }
    expect(contrast(waterInk, water)).toBeGreaterThan(3.9);
  });
});
