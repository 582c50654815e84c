import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataFiles, dataFiles } from '../../domain/data-file.ts';
import { origins } from '../../domain/origins.ts';
import type { Language } from '../../domain/text.ts';
import { createDataTranslate } from '../../i18n/data-page.ts';
import { enData } from '../../i18n/messages/en-data.ts';
import { textAddress } from '../../state/text-address.ts';
import { DataPage } from '../../ui/data/DataPage.tsx';
import type { ColumnName, DataFacts } from '../../ui/data/facts.ts';
import type { Dataset } from '../assemble.ts';
import { claimRows } from '../downloads/claim-row.ts';
import { contextOf, recordsOf } from '../downloads/context.ts';
import { siteAddress } from '../site.ts';
import { dataJsonLd } from './data-json-ld.ts';
import type { TextPageParts } from './write-text-page.tsx';

/** The list of data files that the build has written below `out`. */
export async function readDataFiles(out: string): Promise<DataFiles> {
  return dataFiles.parse(JSON.parse(await readFile(join(out, 'data/files.json'), 'utf8')));
}

const isColumn = (name: string): name is ColumnName => Object.hasOwn(enData.column, name);

/** What the Data page tells of a dataset and its files. */
function dataFacts(dataset: Dataset, list: DataFiles): DataFacts {
  const rows = claimRows(contextOf(dataset));
  const { incidents, sources } = recordsOf(dataset);
  const statements = incidents.flatMap(({ claims, reactions = [] }) => [
    ...claims,
    ...reactions.map(({ who, citations }) => ({ speaker: who, citations })),
  ]);
  return {
    list,
    incidents: dataset.index.incidents,
    claims: rows.length,
    sources: sources.length,
    origins: origins(statements, sources).origins,
    columns: Object.keys(rows[0] ?? {}).filter(isColumn),
  };
}

/** The Data page in one language. */
export function dataPage(
  dataset: Dataset,
  list: DataFiles,
  language: Language,
  base: string,
): TextPageParts {
  const d = createDataTranslate(language);
  const site = siteAddress();
  const address = textAddress({ page: 'data', language, theme: 'auto' }, site);
  const facts = dataFacts(dataset, list);
  return {
    page: 'data',
    language,
    base,
    index: dataset.index,
    head: {
      title: d('head.title'),
      description: d('head.text'),
      jsonLd: dataJsonLd(facts, dataset.index.dates, address, `${site}data/`, d),
    },
    main: <DataPage facts={facts} />,
  };
}
