import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';
import { openRasteriser } from './rasterise.ts';
import { emsOf, fitted, fittedAlike, wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks at spaces within the width, and loses no word', () => {
    const text = 'In the border zone of the Gegharkunik province';
    const lines = wrap(text, 12, 9);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => emsOf(line) <= 12)).toBe(true);
  });
  it('ends in an ellipsis within the width where it must leave words out', () => {
    const lines = wrap('one two three four five six seven', 5, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/ …$/);
    expect(lines.every((line) => emsOf(line) <= 5)).toBe(true);
  });
  it('takes the largest size in which all fits', () => {
    const sizes = [
      { size: 40, lines: 1 },
      { size: 20, lines: 2 },
    ];
    expect(fitted('short', 400, sizes).size).toBe(40);
    expect(fitted('a text that is much longer than that one', 400, sizes).size).toBe(20);
  });
});

it('sets both sides in one size, the smaller that either needs', () => {
  const sizes = [
    { size: 40, lines: 1 },
    { size: 20, lines: 2 },
  ];
  const [a, b] = fittedAlike(['short', 'a text that is much longer than that one'], 400, sizes);
  expect([a?.size, b?.size]).toEqual([20, 20]);
});

describe('indexedPng', () => {
  it('writes a PNG with its size and palette', () => {
    const png = Buffer.from(indexedPng(new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255]), 2, 1));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    expect([...png.subarray(41, 47)]).toEqual([0, 0, 255, 255, 0, 0]);
  });
});

describe('the rasteriser', () => {
  const text = (words: string) =>
    `<text y="30" font-size="24" font-family="Noto Serif" font-weight="600">${words}</text>`;
  const size = { width: 300, height: 40 };

  it('draws every script of the site in one face, the same bytes each time', async () => {
    const rasterise = await openRasteriser({ ...size, keep: false });
    const draw = (words: string) =>
      rasterise({
        regular: '<rect width="300" height="40" fill="#fff"/>',
        bold: '',
        serif: text(words),
      });
    const [first, again] = [
      await draw('fi Kəlbəcər Քարվաճառ Лачин'),
      await draw('fi Kəlbəcər Քարվաճառ Лачин'),
    ];
    expect(Buffer.compare(first, again)).toBe(0);
    // A letter that no font has is a box: were one script missing, its words would look alike.
    for (const [word, other] of [
      ['Քարվաճառ', 'ԱԱԱԱԱԱԱԱ'],
      ['Лачин', 'ЖЖЖЖЖ'],
      ['fi ə', 'fi ӿ'],
    ] as const)
      expect(Buffer.compare(await draw(word), await draw(other)), word).not.toBe(0);
  });
});
