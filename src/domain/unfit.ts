/**
 * Characters that no text of a record may have: they end a line in a feed, a table or a citation, make
 * a file unreadable (XML has no U+0000), or turn the reading order of what stands after them.
 * Control characters, line and paragraph separators, lone surrogates, noncharacters such as U+FFFE,
 * the byte order mark, and the bidirectional embeddings, overrides and isolates (UAX #9).
 */
const UNFIT =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u2066-\u2069]/u;

/** The same in a whole file, whose lines end in a line feed or a carriage return before one. */
export const UNFIT_RAW =
  /(?![\t\n]|\r(?:\n|$))[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u2066-\u2069]/u;

/** Shown as nothing, though some of them count as letters. */
const BLANK = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** True where a reader sees at least one letter or number. */
export const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(BLANK, ''));

/** `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a text that has an unfit character; undefined where it has none. */
export function unfitIn(text: string): string | undefined {
  const found = UNFIT.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (/[\n\r\u0085\u2028\u2029]/.test(found))
    return 'has a line break; write it as one paragraph, in YAML after >- where it is long';
  return `has the invisible character ${codeOf(found)}; take it out`;
}
