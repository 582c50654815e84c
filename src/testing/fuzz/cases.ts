import fc from 'fast-check';

/** Cases of a whole `npm run fuzz`, over all properties. */
const ALL = 100_000;
/** `npm test` runs one case in so many, always the same ones. */
const PART = 200;

/**
 * How many cases a property gets, and from which seed: `npm run fuzz` sets FUZZ to all, with a seed of
 * its own or that of FUZZ_SEED; a test without it takes a small part, always the same.
 * @param share of all cases; the shares of all properties add up to 1
 */
export function cases(share: number): fc.Parameters<unknown> {
  const all = Math.round(ALL * share);
  if (process.env['FUZZ'] === undefined)
    return { numRuns: Math.max(5, Math.round(all / PART)), seed: 1 };
  const seed = process.env['FUZZ_SEED'];
  return { numRuns: all, ...(seed !== undefined && { seed: Number(seed) }) };
}

/** For whole properties under `npm run fuzz`, in milliseconds. */
export const PATIENCE = 1_800_000;

/** Text that has broken parsers: of any script, with marks, halves of characters and controls. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' ',
    '..',
    '-',
    '/',
    '__proto__',
    'constructor',
    '0',
    'NaN',
    '1e999',
    '\u202E',
    '\0',
    '\n',
    '%',
    '%2',
    '%FF',
    '🏔',
    '\uD83D',
    'İ',
    'ß',
  ),
);

/** The text with halves of characters replaced, as an address or a file can hold it. */
export const wellFormed = (original: string): string => original.replace(/\p{Cs}/gu, '\uFFFD');
