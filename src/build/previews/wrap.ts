/** Widths of letters in ems, roughly, of Noto Sans semibold: on the wide side, so that no line runs over. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s\u00a0.,:;'’‘|!ilIjıіїյ]/u, 0.31],
  [/[()\-–“”„ftrր]/u, 0.42],
  [/[mwMWшщжмюфыШЩЖМЮФմՄ]/u, 0.92],
  [/\p{Lu}/u, 0.72],
  [/\p{Script=Armenian}/u, 0.65],
];

/** The width of a text in ems, estimated. */
export function emsOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? 0.6),
    0,
  );
}

/**
 * Breaks a text at its spaces. Pure.
 * @param width of a line, in ems
 * @param most lines; what does not fit ends in an ellipsis
 */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && emsOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && emsOf(`${words.join(' ')} …`) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')} …`];
}

/** A text in lines of one size. */
export interface Block {
  /** Pixels. */
  size: number;
  lines: string[];
}

/** Breaks a text into lines in the largest of the sizes in which it fits whole. */
export function fitted(
  text: string,
  width: number,
  sizes: readonly { size: number; lines: number }[],
): Block {
  const tried = sizes.map(({ size, lines }) => ({
    size,
    whole: wrap(text, width / size, Number.POSITIVE_INFINITY).length <= lines,
    lines: wrap(text, width / size, lines),
  }));
  const best = tried.find(({ whole }) => whole) ?? tried.at(-1);
  if (best === undefined) throw new Error('a text needs at least one size');
  return best;
}

/** Breaks texts into lines, all in one size: the largest in which each fits whole. */
export function fittedAlike(
  texts: readonly string[],
  width: number,
  sizes: readonly { size: number; lines: number }[],
): Block[] {
  const least = Math.min(...texts.map((text) => fitted(text, width, sizes).size));
  const alike = sizes.filter(({ size }) => size <= least);
  return texts.map((text) => fitted(text, width, alike));
}
