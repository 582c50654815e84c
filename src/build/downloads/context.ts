import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PrecisionNames } from '../../domain/precision.ts';
import { type RecordVersion, versionOf } from '../../domain/version.ts';
import { createDataTranslate, type DataTranslate } from '../../i18n/data-page.ts';
import { type Names, namesIn } from '../../i18n/names.ts';
import { createTranslate, type Translate } from '../../i18n/translate.ts';
import type { Dataset } from '../assemble.ts';

/** What every file is made with. The files are in English, as the records' own texts are. */
export interface Context {
  dataset: Dataset;
  version: RecordVersion;
  t: Translate;
  d: DataTranslate;
  names(detail: IncidentDetail): Names;
  precision(detail: IncidentDetail): PrecisionNames;
}

/** All sources, places and incidents of a dataset, each once, by id. */
export function recordsOf({ details }: Dataset) {
  return {
    incidents: details.map(({ incident }) => incident),
    sources: once(details.flatMap(({ sources }) => sources)),
    places: once(details.flatMap(({ places }) => places)),
  };
}

const once = <T extends { id: string }>(list: readonly T[]): T[] =>
  [...new Map(list.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

export function contextOf(dataset: Dataset): Context {
  const { regions } = dataset.index;
  const levels = new Map(regions.map(({ id, level }) => [id, level]));
  return {
    dataset,
    version: versionOf(recordsOf(dataset)),
    t: createTranslate('en'),
    d: createDataTranslate('en'),
    names: ({ places }) => namesIn('en', places, regions),
    precision: ({ places }) => ({
      regionLevel: (id) => levels.get(id),
      placeKind: (id) => places.find((place) => place.id === id)?.kind,
    }),
  };
}
