import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../domain/text.ts';
import { TEXT_PAGES } from '../../state/text-address.ts';
import type { Dataset } from '../assemble.ts';
import { GEODATA } from '../dataset.ts';
import { aboutFacts } from './about-facts.ts';
import { aboutPage } from './about-page.tsx';
import { dataPage, readDataFiles } from './data-page.tsx';
import { groundSources } from './ground-sources.ts';
import { wholeLineProvenance } from './whole-line-provenance.ts';
import { TEXT_TEMPLATE, writeTextPage } from './write-text-page.tsx';

/** What pages of text are made from. */
export interface TextPagesInput {
  /** The folder that the client was built into. */
  out: string;
  /** The site's root path, ending in a slash. */
  base: string;
  languages: readonly Language[];
  dataset: Dataset;
}

/**
 * Writes every page of text in every language, and takes their template out of the site.
 * @returns the number of pages
 */
export async function writeTextPages(input: TextPagesInput): Promise<number> {
  const { out, base, languages, dataset } = input;
  const template = await readFile(join(out, TEXT_TEMPLATE), 'utf8');
  const facts = aboutFacts(dataset, groundSources(GEODATA), wholeLineProvenance(dataset));
  const files = await readDataFiles(out);
  for (const language of languages) {
    await writeTextPage(out, template, dataPage(dataset, files, language, base));
    await writeTextPage(out, template, aboutPage(dataset, facts, language, base));
  }
  await rm(join(out, TEXT_TEMPLATE));
  return languages.length * TEXT_PAGES.length;
}
