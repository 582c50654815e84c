/** Letters that Unicode does not take apart, as readers without them on their keyboard write them. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  // The last sigma of a word, which lower case knows only where it has the whole word.
  ς: 'σ',
};
/** Written inside words and left out by many: apostrophes of several scripts, the Armenian emphasis marks. */
const WITHIN_WORDS = /['’‘ʼʻ՚՛՜՞`´]/u;

const INVISIBLE = /[\p{M}\p{Cf}]/gu;
const ALL_WITHIN_WORDS = new RegExp(WITHIN_WORDS, 'gu');
const UNDIVIDED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * The text of `fold` without the places: in one go, for the thousands of names that a query passes over.
 * Taken apart before its case is, since some letters have one only then (𝒜), and some hold an apostrophe (ŉ).
 */
export function foldText(original: string): string {
  return original
    .replace(ALL_WITHIN_WORDS, '')
    .normalize('NFKD')
    .replace(ALL_WITHIN_WORDS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .replace(UNDIVIDED, (letter) => PLAIN[letter] ?? letter);
}

/** One character without case, diacritics, format characters and punctuation; '' or ' ' where nothing is left. */
function foldCharacter(character: string): string {
  const code = character.length === 1 ? character.charCodeAt(0) : ASCII;
  return code < ASCII ? (FOLDED_ASCII[code] ?? ' ') : foldText(character);
}

/** Titles are mostly plain letters, and thousands of them are folded for a query. */
const ASCII = 128;
const FOLDED_ASCII: readonly string[] = Array.from({ length: ASCII }, (_, code) =>
  foldText(String.fromCharCode(code)),
);

export interface Folded {
  text: string;
  /** For every UTF-16 unit of `text`, where its character begins in the original. */
  at: number[];
}

/**
 * Text as it is compared: Kəlbəcər is `kelbecer`, zero-width and direction marks are gone. Marks
 * stay attached to their base by the index of the base.
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) at.push(index);
    index += character.length;
  }
  return { text, at };
}

/** What is left of a query beyond these bounds would match nothing and take time. */
const LONGEST_QUERY = 120;
const MOST_WORDS = 8;

/** The words of a query, folded. A query of any length is safe: what is too long is cut. */
export function wordsOf(query: string): string[] {
  return fold(query.slice(0, LONGEST_QUERY * 4))
    .text.slice(0, LONGEST_QUERY)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}
