import { LANGUAGES, type Language } from '../../domain/text.ts';
import type { RecordFinding } from './located.ts';
import type { FileRecord } from './read.ts';
import { type BarredWord, barredWords, partialWords } from './wording.ts';

/** Whom a text speaks for: nobody and without quoting, nobody, or a side whose words it may quote. */
type Voice = 'head' | 'neither' | 'told';

/**
 * The texts in our own voice, by their path without indices and language. Titles of sources, names
 * and verbatim phrases are others' and stay as they are.
 */
const VOICES: readonly [RegExp, Voice][] = [
  [/^(title|agreed\.text)$/, 'head'],
  [/^contradictions\.text$/, 'neither'],
  [/^claims\.(speaker|account|origin\.text)$/, 'told'],
  [/^reactions\.(who|what)$/, 'told'],
  [/^casualties\.\w+\.(text|revisions\.said)$/, 'told'],
  [/^(claims|reactions)\.citations\.note$/, 'told'],
  [/^changes\.what$/, 'told'],
  [/^(summary|sources\.(name|meaning)|notes|caution)$/, 'told'],
];
/** The same for an entry of a list: the sources, the places, the incidents taken out. */
const LIST_VOICES: readonly [RegExp, Voice][] = [
  [/^(note|positionSource|positionPrecision|confusedWith|what)$/, 'told'],
];

type Step = string | number;

/** All texts of a value with their paths. */
function* textsOf(value: unknown, path: readonly Step[] = []): Generator<[string, Step[]]> {
  if (typeof value === 'string') yield [value, [...path]];
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* textsOf(item, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
}

function barred(text: string, language: Language, voice: Voice): BarredWord[] {
  return voice === 'told'
    ? barredWords(text, language)
    : partialWords(text, language, voice === 'neither');
}

const OR: Record<Voice, string> = {
  head: '; a title or a point agreed may not quote it either',
  neither: ', or quote it with whose word it is',
  told: ', or quote it as the side’s own',
};

/** What is wrong with a text that says these words, and what would be right. */
function messageOf(words: readonly BarredWord[], voice: Voice): string {
  const said = [...new Set(words.map(({ word }) => `"${word}"`))].join(', ');
  const write = [...new Set(words.map((word) => `“${word.write}”`))].join(', ');
  return `says ${said} in our own voice; write ${write} (docs/words.md)${OR[voice]}`;
}

/**
 * Reports each barred word that a file says in our own voice. A file whose schema has errors is
 * looked through too, so that all that is wrong is listed at once.
 */
export function checkWording({ file, parsed, raw }: FileRecord<unknown>): RecordFinding[] {
  const record = parsed ?? raw;
  const voices = Array.isArray(record) ? LIST_VOICES : VOICES;
  return [...textsOf(record)].flatMap(([text, path]): RecordFinding[] => {
    const keys = path.filter((step) => typeof step === 'string');
    const language = LANGUAGES.find((one) => one === keys.at(-1));
    const where = (language === undefined ? keys : keys.slice(0, -1)).join('.');
    const voice = voices.find(([pattern]) => pattern.test(where))?.[1];
    if (voice === undefined) return [];
    const words = barred(text, language ?? 'en', voice);
    if (words.length === 0) return [];
    return [{ file, path, message: messageOf(words, voice), level: 'error' }];
  });
}
