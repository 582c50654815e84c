// What lands on paper: the page's PDF, drawn to pixels by PDFium as a printer's driver would.
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPageRender } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';

/** Pixels to a point of 1/72 inch. */
const SCALE = 1.5;
const MM = 25.4 / 72 / SCALE;
/** How far a channel may be from the colour that is looked for. */
const NEAR = 3;

export interface Extent {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A printed page. Lengths are millimetres from its top left corner. */
export class Sheet {
  constructor(private readonly picture: PDFiumPageRender) {}

  get width(): number {
    return this.picture.width * MM;
  }

  /** The box around all that is printed in one of these colours, `#rrggbb`; null where nothing is. */
  extentOf(...colours: string[]): Extent | null {
    const { data, width, height } = this.picture;
    const wanted = colours.map((colour) =>
      [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
    );
    const xs: number[] = [];
    const ys: number[] = [];
    for (let at = 0; at < width * height; at++) {
      const [red, green, blue] = data.subarray(at * 4, at * 4 + 3);
      const pixel = [red ?? 0, green ?? 0, blue ?? 0];
      const isOne = (one: number[]) =>
        one.every((value, channel) => Math.abs(value - (pixel[channel] ?? 0)) <= NEAR);
      if (!wanted.some(isOne)) continue;
      xs.push(at % width);
      ys.push(Math.floor(at / width));
    }
    if (xs.length === 0) return null;
    const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b));
    const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b));
    const [left, top] = [least(xs), least(ys)];
    return {
      left: left * MM,
      top: top * MM,
      width: (most(xs) + 1 - left) * MM,
      height: (most(ys) + 1 - top) * MM,
    };
  }
}

let library: Promise<PDFiumLibrary> | undefined;

/** Prints the page as it is, on the paper that its own style sheet asks for. */
export async function print(page: Page): Promise<Sheet[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  library ??= PDFiumLibrary.init();
  const document: PDFiumDocument = await (await library).loadDocument(file);
  try {
    const sheets: Sheet[] = [];
    for (const one of document.pages()) {
      const picture = await one.render({ scale: SCALE, render: 'bitmap' });
      sheets.push(new Sheet(picture));
    }
    return sheets;
  } finally {
    document.destroy();
  }
}
