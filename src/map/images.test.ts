import { describe, expect, it } from 'vitest';
import { IMAGES, imageName } from '../style/ids.ts';
import { palette } from '../style/palette.ts';
import { type PixelImage, paintImage } from './images.ts';

function colourAt({ width, data }: PixelImage, x: number, y: number): string {
  const at = (y * width + x) * 4;
  return `#${[...data.slice(at, at + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
function painted(name: string, ratio = 2): PixelImage {
  const image = paintImage(name, ratio);
  if (image === null) throw new Error(`${name} was not painted`);
  return image;
}
const ink = ({ data }: PixelImage) =>
  data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);

describe('paintImage', () => {
  it.each(IMAGES)('paints %s for both sides with the same amount of ink', (kind) => {
    for (const theme of ['light', 'dark'] as const) {
      const west = painted(imageName(kind, 'armenia', theme));
      const east = painted(imageName(kind, 'azerbaijan', theme));
      expect([west.width, west.height]).toEqual([east.width, east.height]);
      expect(west.data.length).toBe(west.width * west.height * 4);
      expect(Math.abs(ink(west) - ink(east)) / ink(west)).toBeLessThan(0.001);
    }
  });

  it('puts the western side’s half of a ring left', () => {
    const { party } = palette('light');
    const image = painted(imageName('ring', 'azerbaijan', 'light'), 4);
    const middle = image.height / 2;
    const edge = Math.round(image.width / 2 - 6.5 * 4);
    expect(colourAt(image, edge, middle)).toBe(party.azerbaijan);
    expect(colourAt(image, image.width - 1 - edge, middle)).toBe(party.armenia);
  });

  it('leaves the open ring hollow, so that nothing under it is hidden', () => {
    const { width, height, data } = painted(imageName('ring-open', 'armenia', 'dark'));
    expect(data[((height / 2) * width + width / 2) * 4 + 3]).toBe(0);
  });

  it('hatches the two sides in opposite directions', () => {
    const rowsOf = ({ data, width, height }: PixelImage) =>
      Array.from({ length: height }, (_, y) =>
        Array.from({ length: width }, (_, x) => data[(y * width + x) * 4 + 3] ?? Number.NaN),
      );
    /** A row one pixel further to the right, or left; the tile goes on at its edges. */
    const right = (row: number[]) => [...row.slice(-1), ...row.slice(0, -1)];
    const left = (row: number[]) => [...row.slice(1), ...row.slice(0, 1)];
    const west = rowsOf(painted(imageName('hatch', 'armenia', 'light'), 1));
    const east = rowsOf(painted(imageName('hatch', 'azerbaijan', 'light'), 1));
    expect(west.slice(1)).toEqual(west.slice(0, -1).map(left));
    expect(east.slice(1)).toEqual(east.slice(0, -1).map(right));
    expect(west.slice(1)).not.toEqual(west.slice(0, -1));
  });

  it('refuses names that are not its own', () => {
    for (const name of ['', 'ring', 'ring:iran:light', 'ring:armenia:sepia', 'x:armenia:light']) {
      expect(paintImage(name, 1)).toBeNull();
    }
  });
});
