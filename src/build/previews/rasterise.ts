import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng } from './indexed-png.ts';
import { withoutLigatures } from './without-ligatures.ts';

/** The faces of the pictures' texts. */
const FACES = ['regular', 'bold', 'serif'] as const;
export type Face = (typeof FACES)[number];
/** What is drawn with one face; the layers lie over each other. */
export type Layers = Readonly<Record<Face, string>>;

/** Where scripts are files of their own, the rasteriser takes a missing letter from any weight: one face at a time. */
const FILES: Readonly<Record<Face, string>> = {
  regular: 'noto-sans-*-400',
  bold: 'noto-sans-*-600',
  serif: 'noto-serif-*-600',
};
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'armenian'] as const;
/** Letters for which a file is needed; to read one costs as much as to draw the text. */
const NEEDED: Readonly<Record<(typeof SCRIPTS)[number], RegExp>> = {
  latin: /./,
  'latin-ext': /[\u0100-\u02ff]/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  armenian: /[\u0530-\u058f]/u,
};
/** Raised with every change of how pictures are made from the same SVG. */
const MAKING = 3;
const KEPT = 'node_modules/.cache/claimline/previews';

/** Makes a PNG of layers. */
export type Rasterise = (layers: Layers) => Promise<Uint8Array>;

function svgOf(content: string, { width, height }: Size): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
}

interface Size {
  width: number;
  height: number;
  /** False to make every picture anew. */
  keep?: boolean;
}

async function start(): Promise<void> {
  const { resolve: find } = createRequire(import.meta.url);
  await initWasm(await readFile(find('@resvg/resvg-wasm/index_bg.wasm')));
}

/**
 * The rasteriser, with the shipped fonts. The same layers give the same bytes on every system; what
 * was made once is kept by its content.
 * @throws where a font or the rasteriser is missing
 */
export async function openRasteriser(
  { keep = true, ...size }: Size,
  root = resolve('.'),
): Promise<Rasterise> {
  const read = (face: Face) =>
    Promise.all(
      SCRIPTS.map(async (script) =>
        withoutLigatures(
          await readFile(
            join(root, 'src/style/fonts', `${FILES[face].replace('*', script)}.woff2`),
          ),
        ),
      ),
    );
  const fonts = {
    regular: await read('regular'),
    bold: await read('bold'),
    serif: await read('serif'),
  };
  const setting = createHash('sha256').update(JSON.stringify([MAKING, size]));
  for (const font of Object.values(fonts).flat()) setting.update(font);
  const key = setting.digest('hex');
  let started: Promise<void> | undefined;

  const fontsFor = (face: Face, content: string) =>
    fonts[face].filter((_, place) => NEEDED[SCRIPTS[place] ?? 'latin'].test(content));

  /**
   * A layer with its texts as outlines. Done by resvg's WebAssembly build, which takes fonts from
   * memory; the native one reads files only, but paints in a fifth of the time and beside us.
   */
  const outlined = (face: Face, content: string): string => {
    const drawing = new Resvg(svgOf(content, size), {
      font: { fontBuffers: fontsFor(face, content), defaultFontFamily: 'Noto Sans' },
    });
    const paths = drawing.toString();
    drawing.free();
    return paths.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  };

  return async (layers) => {
    const hash = createHash('sha256').update(key).update(JSON.stringify(layers)).digest('hex');
    const file = join(root, KEPT, `${hash}.png`);
    const kept = keep ? await readFile(file).catch(() => null) : null;
    if (kept !== null) return kept;
    started ??= start();
    await started;
    const paths = FACES.map((face) => outlined(face, layers[face])).join('');
    const image = await renderAsync(svgOf(paths, size), { font: { loadSystemFonts: false } });
    const png = indexedPng(image.pixels, image.width, image.height);
    if (!keep) return png;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
    return png;
  };
}
