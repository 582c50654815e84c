/** Widths in shares of the type's size, as in DejaVu Sans, among the widest that systems have. */
const SPACE = 0.32;
const NARROW = 0.36;
/** Most small letters of Latin and Cyrillic; м, ш, ю, ы and their like are wide. */
const SMALL = 0.61;
const WIDE = 0.68;
/** Bold letters are wider by so much. */
const BOLD = 1.1;

function widthOf(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/[ijltfrI.,:;·'’()|!-]/.test(character)) return NARROW;
  return /[a-zабвгдеёзиклнопрстухчьэя]/.test(character) ? SMALL : WIDE;
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
  for (const word of text.split(/\s+/)) {
    const long = wordWidth(word);
    if (at > 0 && at + SPACE + long > room) {
      lines += 1;
      at = 0;
    }
    // A word longer than a line is broken wherever it must be.
    const over = Math.max(0, Math.ceil(long / room) - 1);
    lines += over;
    at = over > 0 ? long - over * room : at + (at > 0 ? SPACE : 0) + long;
  }
  return lines;
}
