/**
 * Widths in shares of the type's size, as a browser measures them in DejaVu Sans, among the widest
 * faces that systems have; each the upper end of its group.
 */
const SPACE = 0.32;
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlIıլյ.,:;·'’|՝։]/, 0.32],
  [/[tfrչւ()!-]/, 0.42],
  [/[cksvxyzçşвгзкстухчьэէշջձ“”/]/, 0.59],
  [/[mwMWжмфшщыюЖМШЩЮախպտփ—]/, 0.97],
  [/[\p{Ll}\p{Nd}]/u, 0.64],
];
/** Capitals, and what is in no group. */
const OTHER = 0.76;
/** Bold letters are wider by so much. */
const BOLD = 1.1;

function widthOf(character: string): number {
  if (/\s/.test(character)) return SPACE;
  return WIDTHS.find(([group]) => group.test(character))?.[1] ?? OTHER;
}

const wordWidth = (word: string) =>
  [...word].reduce((sum, character) => sum + widthOf(character), 0);

/**
 * Lines that a text needs at most, whatever sans serif a reader's system has: words are put into lines
 * as browsers do, with widths of a wide face. Pure.
 * @param size of the type, in CSS pixels
 * @param width of the line, in CSS pixels
 */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  const room = width / (size * (bold ? BOLD : 1));
  let lines = 1;
  let at = 0;
  // A line may end at a space and after a hyphen.
  for (const [, gap = '', word = ''] of text.matchAll(/(\s*)(\S+?(?:[-–](?=\p{L})|(?=\s|$)))/gu)) {
    const long = wordWidth(word);
    const before = at > 0 && gap !== '' ? SPACE : 0;
    if (at > 0 && at + before + long > room) {
      lines += 1;
      at = 0;
    }
    // A word longer than a line is broken wherever it must be.
    const over = Math.max(0, Math.ceil(long / room) - 1);
    lines += over;
    at = over > 0 ? long - over * room : at + (at > 0 ? before : 0) + long;
  }
  return lines;
}
