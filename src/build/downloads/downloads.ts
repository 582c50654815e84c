import { FEED_PATH, type FileKind } from '../../domain/data-file.ts';
import type { Incident } from '../../domain/incident.ts';
import { readingsOf } from '../../domain/readings.ts';
import type { Source } from '../../domain/source.ts';
import type { Dataset } from '../assemble.ts';
import { bibtexOf } from './bibtex.ts';
import { claimRows } from './claim-row.ts';
import { claimlineJson, claimlineSchema } from './claimline-json.ts';
import { claimsCsv } from './claims-csv.ts';
import { type Context, contextOf, recordsOf } from './context.ts';
import { cslJsonOf, sourceCsl } from './csl.ts';
import { feedXml } from './feed.ts';
import type { Draft } from './file.ts';
import { incidentsGeojson } from './incidents-geojson.ts';
import { RECORDS, RECORDS_AND_SHAPES } from './licences.ts';
import { preparedCitations } from './prepared.ts';
import { risOf } from './ris.ts';

/**
 * All files that are made from the records. Pure: the same records give the same bytes.
 * @param site see `feedXml`
 */
export function downloads(dataset: Dataset, site: string): Draft[] {
  const context = contextOf(dataset);
  const { details } = dataset;
  const records = recordsOf(dataset);
  const rows = claimRows(context);
  const version = context.version.id;
  const own = (draft: Omit<Draft, 'licence' | 'version'>): Draft => ({
    ...draft,
    licence: RECORDS,
    version,
  });
  const json = 'application/json';
  const changes = details.flatMap(({ incident }) => incident.changes);
  return [
    own({
      path: 'claims.csv',
      kind: 'claims',
      mediaType: 'text/csv',
      rows: rows.length,
      text: claimsCsv(rows),
    }),
    {
      path: 'incidents.geojson',
      kind: 'incidents',
      mediaType: 'application/geo+json',
      rows: rows.length + details.length,
      licence: RECORDS_AND_SHAPES,
      version,
      text: incidentsGeojson(context),
    },
    own({
      path: 'claimline.json',
      kind: 'everything',
      mediaType: json,
      rows: details.length,
      text: claimlineJson(context),
    }),
    own({
      path: 'schema.json',
      kind: 'schema',
      mediaType: 'application/schema+json',
      text: claimlineSchema(),
    }),
    ...bibliographies('claimline', 'bibliography', records, context),
    own({
      path: FEED_PATH,
      kind: 'feed',
      mediaType: 'application/atom+xml',
      rows: changes.length,
      text: feedXml(context, site),
    }),
    ...details.flatMap((detail) => {
      const path = `incidents/${detail.incident.id}`;
      return [
        ...bibliographies(
          path,
          'incidentBibliography',
          { sources: detail.sources, incidents: [detail.incident] },
          context,
        ),
        own({
          path: `${path}.cite.json`,
          kind: 'citations',
          mediaType: json,
          text: JSON.stringify(preparedCitations(detail)),
        }),
      ];
    }),
  ];
}

function bibliographies(
  path: string,
  kind: FileKind,
  cited: { sources: readonly Source[]; incidents: readonly Incident[] },
  { version }: Context,
): Draft[] {
  const readings = readingsOf(cited.incidents);
  const items = cited.sources.map((source) => sourceCsl(source, readings.get(source.id)));
  const shared = { kind, rows: items.length, licence: RECORDS, version: version.id };
  return [
    { path: `${path}.bib`, mediaType: 'application/x-bibtex', text: bibtexOf(items), ...shared },
    {
      path: `${path}.ris`,
      mediaType: 'application/x-research-info-systems',
      text: risOf(items),
      ...shared,
    },
    {
      path: `${path}.csl.json`,
      mediaType: 'application/vnd.citationstyles.csl+json',
      text: cslJsonOf(items),
      ...shared,
    },
  ];
}

/**
 * The incidents' own files at the addresses that they had under ids from before. Pure.
 * @param formerIds the ids of now by those from before
 */
export function formerDrafts(
  drafts: readonly Draft[],
  formerIds: ReadonlyMap<string, string>,
): Draft[] {
  return [...formerIds].flatMap(([former, now]) => {
    const start = `incidents/${now}.`;
    return drafts
      .filter(({ path }) => path.startsWith(start))
      .map((draft) => ({
        ...draft,
        path: `incidents/${former}.${draft.path.slice(start.length)}`,
      }));
  });
}
