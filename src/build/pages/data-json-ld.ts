import type { PageDates } from '../../domain/changes.ts';
import type { FileKind } from '../../domain/data-file.ts';
import { LICENCE_ADDRESSES, licenceAddresses } from '../../domain/licence.ts';
import { BOX } from '../../domain/position.ts';
import type { DataTranslate } from '../../i18n/data-page.ts';
import type { DataFacts } from '../../ui/data/facts.ts';

const LISTED: readonly FileKind[] = ['claims', 'incidents', 'everything', 'bibliography', 'feed'];
/**
 * schema.org description of the record as a Dataset.
 * @param address the Data page's own address
 * @param folder address of the data files, ending in a slash
 */
export function dataJsonLd(
  { list, incidents, columns }: Pick<DataFacts, 'list' | 'incidents' | 'columns'>,
  dates: PageDates,
  address: string,
  folder: string,
  d: DataTranslate,
): object {
  const days = incidents.flatMap(({ when }) => [when.start, when.end ?? when.start]).sort();
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: d('dataset.name'),
    description: d('head.text'),
    keywords: d('dataset.keywords').split('; '),
    license: Object.values(LICENCE_ADDRESSES),
    version: list.version,
    datePublished: dates.published,
    dateModified: dates.changed,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Claimline' },
    temporalCoverage: [days[0], days.at(-1)].join('/'),
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${BOX.south} ${BOX.west} ${BOX.north} ${BOX.east}` },
    },
    variableMeasured: columns,
    distribution: list.files
      .filter(({ kind }) => LISTED.includes(kind))
      .map(({ path, mediaType, bytes, sha256, licence }) => ({
        '@type': 'DataDownload',
        name: path,
        contentUrl: `${folder}${path}`,
        encodingFormat: mediaType,
        contentSize: `${bytes} B`,
        sha256,
        license: licenceAddresses(licence),
      })),
  };
}
