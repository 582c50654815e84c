import { suggest } from '../../../domain/references/nearest.ts';
import { LANGUAGES, type Language } from '../../../domain/text.ts';
import type { Section } from './sections.ts';
import { hashOf } from './texts.ts';
import type { Statement } from './update.ts';

/** Options of the command, by name. */
type Options = Record<
  'review' | 'still-holds' | 'language' | 'record' | 'text',
  string | undefined
>;

/** What the options say. @throws where they do not fit together, or name nothing that is there */
export function statementOf(
  options: Partial<Options>,
  sections: readonly Section[],
): Statement | undefined {
  const { review, 'still-holds': holding, record = holding, text } = options;
  if (review === undefined && holding === undefined) {
    const idle = (['language', 'record', 'text'] as const).find((name) => options[name]);
    if (idle !== undefined)
      throw new Error(`--${idle} is given without --review or --still-holds; write which is meant`);
    return undefined;
  }
  if (review !== undefined && review !== 'editor' && review !== 'native')
    throw new Error(`--review is "${review}"; write editor or native`);
  if (holding !== undefined && options.record !== undefined && options.record !== holding)
    throw new Error('--record names another record than --still-holds; leave --record out');
  const names = sections.map(({ name }) => name);
  if (record !== undefined && !names.includes(record))
    throw new Error(
      `there is no record ${record}; ${suggest(record, names, 'see geodata/incidents for the ids')}`,
    );
  const language = languageNamed(options.language);
  const hashes = sections
    .filter(({ name }) => record === undefined || name === record)
    .flatMap(({ texts }) => texts.map((placed) => hashOf(placed.text.en)));
  if (text !== undefined && !hashes.includes(text))
    throw new Error(
      `no text of ${record ?? 'the records'} has the hash ${text}; copy it from what npm run check says`,
    );
  return { language, record, text, review, stillHolds: holding !== undefined };
}

function languageNamed(name: string | undefined): Language {
  const known = LANGUAGES.find((language) => language === name);
  if (known === undefined)
    throw new Error(
      `--language is ${name === undefined ? 'missing' : `"${name}"`}; write the one that you have read: ${LANGUAGES.join(', ')}`,
    );
  return known;
}
