import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;
/** Bits a channel in which colours are counted: near ones count as one. */
const BITS = 5;

/** Each run of the same colour: the colour, its first pixel and the one after its last. */
function* runs(keys: Uint32Array): Generator<[number, number, number]> {
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const color = keys[from] ?? 0;
    while (to < keys.length && keys[to] === color) to += 1;
    yield [color, from, to];
  }
}

/** The palette's colours, commonest first, and each pixel's place in it. */
function indexed(rgba: Uint8Array): { palette: number[]; pixels: Uint8Array } {
  const count = new Map<number, number>();
  const keys = new Uint32Array(rgba.length / 4);
  const least = new Map<number, Map<number, number>>();
  const coarse = (color: number) => {
    const drop = 8 - BITS;
    const part = (shift: number) => ((color >> shift) & 255) >> drop;
    return (part(16) << 16) | (part(8) << 8) | part(0);
  };
  const channel = (at: number) => rgba[at] ?? 0;
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = (channel(at * 4) << 16) | (channel(at * 4 + 1) << 8) | channel(at * 4 + 2);
  // Flat colours come in runs: looked up once a run, a picture takes a third of the time.
  for (const [color, from, to] of runs(keys)) count.set(color, (count.get(color) ?? 0) + to - from);
  for (const [color, times] of count) {
    const box = coarse(color);
    const inside = least.get(box) ?? new Map<number, number>();
    least.set(box, inside.set(color, times));
  }
  const boxes = [...least.values()].map((inside) => {
    const [commonest] = [...inside].toSorted(([a, x], [b, y]) => y - x || a - b);
    const total = [...inside.values()].reduce((sum, times) => sum + times, 0);
    return { color: commonest?.[0] ?? 0, total };
  });
  const palette = boxes
    .toSorted((a, b) => b.total - a.total || a.color - b.color)
    .slice(0, MOST)
    .map(({ color }) => color);
  const places = new Map<number, number>();
  const pixels = new Uint8Array(keys.length);
  for (const [color, from, to] of runs(keys)) {
    const place = places.get(color) ?? nearest(color, palette);
    places.set(color, place);
    pixels.fill(place, from, to);
  }
  return { palette, pixels };
}

function nearest(color: number, palette: readonly number[]): number {
  const part = (of: number, shift: number) => (of >> shift) & 255;
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((other, place) => {
    const away =
      (part(color, 16) - part(other, 16)) ** 2 +
      (part(color, 8) - part(other, 8)) ** 2 +
      (part(color, 0) - part(other, 0)) ** 2;
    if (away < least) [best, least] = [place, away];
  });
  return best;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * Writes opaque pixels as a PNG of at most 256 colours (W3C PNG, colour type 3): a third of the size
 * of full colour, and a drawing with few flat colours loses nothing that is seen.
 * @param rgba rows of red, green, blue, alpha; alpha is ignored
 */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, pixels } = indexed(rgba);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const colours = palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
