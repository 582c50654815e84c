import { datasetIndex, incidentDetail } from '../domain/dataset.ts';
import { SITE_LANGUAGES } from '../i18n/site-languages.ts';
import { loadMessages } from '../i18n/translate.ts';
import { TEXT_PAGES, textAddress } from '../state/text-address.ts';
import type { Dataset } from './assemble.ts';
import { GEODATA } from './dataset.ts';
import { contextOf } from './downloads/context.ts';
import { downloads } from './downloads/downloads.ts';
import { type Draft, entryOf } from './downloads/file.ts';
import { geodataCopies } from './downloads/geodata-copies.ts';
import { aboutFacts } from './pages/about-facts.ts';
import { aboutPage } from './pages/about-page.tsx';
import { dataPage } from './pages/data-page.tsx';
import { groundSources } from './pages/ground-sources.ts';
import { wholeLineProvenance } from './pages/whole-line-provenance.ts';
import { textPageHtml } from './pages/write-text-page.tsx';
import { siteAddress } from './site.ts';

interface Made {
  dataset: Dataset;
  drafts: readonly Draft[];
}

/** What was made from data files, for as long as those stand. */
const made = new WeakMap<ReadonlyMap<string, string>, Made>();

function madeFrom(data: ReadonlyMap<string, string>): Made {
  const known = made.get(data);
  if (known !== undefined) return known;
  const read = (path: string): unknown => JSON.parse(data.get(path) ?? 'null');
  const index = datasetIndex.parse(read('data/index.json'));
  const details = index.incidents.map(({ id }) =>
    incidentDetail.parse(read(`data/incidents/${id}.json`)),
  );
  const dataset = { index, details };
  const drafts = [...downloads(dataset, siteAddress()), ...geodataCopies(GEODATA)];
  made.set(data, { dataset, drafts });
  return { dataset, drafts };
}

/** A file to download, as the build writes it: path below the site's root. */
export function download(data: ReadonlyMap<string, string>, path: string): Draft | undefined {
  return madeFrom(data).drafts.find((draft) => `data/${draft.path}` === path);
}

/**
 * A page of text as HTML, without the policy: the development server puts its own inline script and
 * style sheets into pages.
 * @param template text of `page.html`
 * @returns undefined where the path is no page's
 */
export async function textPage(
  data: ReadonlyMap<string, string>,
  path: string,
  base: string,
  template: string,
): Promise<string | undefined> {
  const all = SITE_LANGUAGES.flatMap((language) => TEXT_PAGES.map((page) => ({ language, page })));
  const wanted = all.find((each) => textAddress({ ...each, theme: 'auto' }, '') === path);
  if (wanted === undefined) return undefined;
  await loadMessages(...SITE_LANGUAGES);
  const { language, page } = wanted;
  const { dataset, drafts } = madeFrom(data);
  const { version } = contextOf(dataset);
  const list = { version: version.id, changed: version.date, files: drafts.map(entryOf) };
  const parts =
    page === 'data'
      ? dataPage(dataset, list, language, base)
      : aboutPage(
          dataset,
          aboutFacts(dataset, groundSources(GEODATA), wholeLineProvenance(dataset)),
          language,
          base,
        );
  return textPageHtml(template, parts).replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>/,
    '',
  );
}
