import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '../../style/palette.ts';

const css = ['src/ui/theme.css', 'src/ui/map/colours.css']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The two colours of `--name: light-dark(#…, #…)`. */
function pair(name: string): string[] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  return found?.slice(1) ?? [];
}

describe('the drawn map’s colours are the interactive map’s', () => {
  const [light, dark] = [palette('light'), palette('dark')];
  it.each([
    ['paper', light.paper, dark.paper],
    ['ink', light.ink, dark.ink],
    ['muted', light.inkMuted, dark.inkMuted],
    ['land', light.land, dark.land],
    ['land-around', light.landAround, dark.landAround],
    ['water', light.water, dark.water],
    ['water-ink', light.waterInk, dark.waterInk],
    ['border', light.border, dark.border],
    ['province-line', light.provinceLine, dark.provinceLine],
    ['armenia', light.party.armenia, dark.party.armenia],
    ['azerbaijan', light.party.azerbaijan, dark.party.azerbaijan],
    ['tint-armenia', light.tint.armenia, dark.tint.armenia],
    ['tint-azerbaijan', light.tint.azerbaijan, dark.tint.azerbaijan],
  ])('%s', (name, inLight, inDark) => {
    expect(pair(name)).toEqual([inLight, inDark]);
  });
});
