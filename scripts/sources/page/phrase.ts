const SINGLE = /[‘’‚‛`´ʼʹ′]/gu;
const DOUBLE = /["“”„‟«»″]|''/gu;
const DASHES = /[‐‑‒–—―−]/gu;
/** What no reader sees: a soft hyphen, joiners, marks of direction; and all white space. */
const UNSEEN = /[\s\p{Cf}]/gu;

/**
 * A text as phrases are looked for in it: without white space, since tags stand between words and
 * within them; one form for quotation marks, dashes and letters that are written in two ways; and
 * without upper case, which style sheets make.
 */
export function plainForm(text: string): string {
  return text
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(UNSEEN, '')
    .toLowerCase();
}
