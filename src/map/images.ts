import { otherParty, type PartyId } from '../domain/party.ts';
import { IMAGES, type ImageKind } from '../style/ids.ts';
import { type DrawnTheme, type Palette, palette } from '../style/palette.ts';

/** Straight (not premultiplied) RGBA, as `Map.addImage` takes it. */
export interface PixelImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}
type Rgb = readonly [number, number, number];
/** Coverage 0–1 and colour of a point; x and y in CSS pixels from the image's centre. */
type Shader = (x: number, y: number) => { alpha: number; colour: Rgb };

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** 1 inside, 0 outside, half on the edge, over about one device pixel. */
const cover = (depth: number, ratio: number) => Math.min(1, Math.max(0, depth * ratio + 0.5));
const mix = (under: Rgb, over: Rgb, share: number): Rgb => [
  under[0] + (over[0] - under[0]) * share,
  under[1] + (over[1] - under[1]) * share,
  under[2] + (over[2] - under[2]) * share,
];

function paint(size: number, ratio: number, shader: Shader): PixelImage {
  const side = Math.round(size * ratio);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const { alpha, colour } = shader(
        ((column + 0.5) / side - 0.5) * size,
        ((row + 0.5) / side - 0.5) * size,
      );
      data.set([...colour, Math.round(alpha * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Two half rings with a gap between them; `hollow` lets what it stands on show through. */
function ring(colours: Palette, west: PartyId, ratio: number, open: boolean): PixelImage {
  const [outer, inner, halo] = open ? [13, 8, 1.75] : [8.5, 4.5, 1.25];
  const left = rgb(colours.party[west]);
  const right = rgb(colours.party[otherParty(west)]);
  const paper = rgb(colours.paper);
  // An even number of whole pixels: an image drawn at its own size stays sharp.
  return paint(2 * Math.ceil(outer + halo + 0.5), ratio, (x, y) => {
    const radius = Math.hypot(x, y);
    const band = Math.min(cover(outer - radius, ratio), cover(radius - inner, ratio));
    const half = band * cover(Math.abs(x) - 0.6, ratio);
    const hole = open ? cover(radius - inner + halo, ratio) : 1;
    return {
      alpha: Math.min(cover(outer + halo - radius, ratio), hole),
      colour: mix(paper, x < 0 ? left : right, half),
    };
  });
}

function diamond(colours: Palette, party: PartyId, ratio: number, earlier: boolean): PixelImage {
  const [edge, halo] = [5.6, 1.6];
  const own = rgb(colours.party[party]);
  const paper = rgb(colours.paper);
  return paint(22, ratio, (x, y) => {
    const reach = (Math.abs(x) + Math.abs(y)) / Math.SQRT2;
    const body = cover(edge - reach, ratio);
    const filled = earlier ? body * cover(reach - edge + 1.8, ratio) : body;
    return { alpha: cover(edge + halo - reach, ratio), colour: mix(paper, own, filled) };
  });
}

/** Lines at 45° that join at the edges of the tile, leaning one way for one side and the other way for the other. */
function hatch(colours: Palette, party: PartyId, ratio: number): PixelImage {
  const size = 10;
  const own = rgb(colours.party[party]);
  const lean = party === 'armenia' ? 1 : -1;
  return paint(size, ratio, (x, y) => {
    const step = (((x + lean * y) % size) + size) % size;
    const away = Math.min(step, size - step) / Math.SQRT2;
    return { alpha: cover(0.25 - away, ratio), colour: own };
  });
}

/**
 * Paints an image of the style by its name (style/ids.ts, `imageName`).
 * @param ratio device pixels in a CSS pixel
 * @returns null for a name that is not one of ours
 */
export function paintImage(name: string, ratio: number): PixelImage | null {
  const [kindText, party, theme] = name.split(':');
  const kind = IMAGES.find((known) => known === kindText);
  if (kind === undefined || (party !== 'armenia' && party !== 'azerbaijan')) return null;
  if (theme !== 'light' && theme !== 'dark') return null;
  return paintKind(kind, party, theme, ratio);
}

function paintKind(kind: ImageKind, party: PartyId, theme: DrawnTheme, ratio: number): PixelImage {
  const colours = palette(theme);
  switch (kind) {
    case 'ring':
    case 'ring-open':
      return ring(colours, party, ratio, kind === 'ring-open');
    case 'diamond':
    case 'diamond-earlier':
      return diamond(colours, party, ratio, kind === 'diamond-earlier');
    case 'hatch':
      return hatch(colours, party, ratio);
  }
}
