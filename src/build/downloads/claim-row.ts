import { copiesOf } from '../../domain/archive.ts';
import { type Claim, claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { origins } from '../../domain/origins.ts';
import { precisionOf, timePrecisionOf } from '../../domain/precision.ts';
import { phraseParts } from '../../domain/voice.ts';
import { namesOf } from '../../domain/whereabouts.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import { plainSpaces } from '../../i18n/plain.ts';
import { precisionSentence } from '../../i18n/precision.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { Context } from './context.ts';
import { lineCells } from './line-cells.ts';

export type Cell = string | number | boolean | null;

/** Between the items of a cell that lists several. Stands in no address and in no title. */
const BETWEEN = ' | ';
const list = (items: readonly string[]): Cell => (items.length === 0 ? null : items.join(BETWEEN));
const yes = (value: boolean | undefined): Cell => value ?? false;

/** The incident's part of a row: the same for all its claims, and for its dispute marker. */
export function incidentCells({ incident }: IncidentDetail) {
  const { when } = incident;
  const time = timePrecisionOf(when);
  return {
    incident: incident.id,
    title: incident.title.en,
    kind: incident.kind,
    start: when.start,
    end: when.end ?? null,
    time: when.time ?? null,
    time_approximate: yes(when.approximate),
    time_according_to: when.accordingTo ?? null,
    acled_time_precision: time.acled,
    ucdp_date_prec: time.ucdp,
    stretches: list(incident.stretches),
    confidence: incident.confidence,
    reported_first: incident.reportedFirst ?? null,
    former_ids: list(incident.formerIds ?? []),
  } satisfies Record<string, Cell>;
}

/** A claim as one flat row: a row of the CSV file, the properties of a GeoJSON feature. */
export function claimRow(detail: IncidentDetail, claim: Claim, context: Context) {
  const where = claim.whereabouts;
  const names = context.names(detail);
  const code = precisionOf(where, context.precision(detail));
  const point = where.kind === 'point' ? where : undefined;
  const named = namesOf(where);
  const { latest } = claimsOf(detail.incident.claims, claim.party);
  const counted = origins([claim], detail.sources);
  return {
    ...incidentCells(detail),
    claim: claim.id,
    party: claim.party,
    speaker: claim.speaker.en,
    said: claim.said ?? null,
    said_at_latest: yes(claim.saidAtLatest),
    latest: latest.id === claim.id,
    supersedes: claim.supersedes ?? null,
    account: claim.account.en,
    whereabouts: where.kind,
    place_in_words: plainSpaces(whereaboutsSentence(where, names, context.t)),
    precision_in_words: plainSpaces(precisionSentence(where, 'en', context.t)),
    acled_geo_precision: code?.acled ?? null,
    ucdp_where_prec: code?.ucdp ?? null,
    ...phraseCells(detail, claim),
    places: list(named.places.map(names.place)),
    regions: list(named.regions.map(names.region)),
    side: 'side' in where ? where.side : null,
    metres_inside: where.kind === 'insideBorder' ? where.metres : null,
    stated_coordinate: point?.stated ?? null,
    longitude: point?.position.lon ?? null,
    latitude: point?.position.lat ?? null,
    datum: point?.datum === 'notStated' ? 'notStated' : (point?.datum.en ?? null),
    rounding_metres: point?.roundingMetres ?? null,
    ...lineCells(detail, claim, context.dataset.index.borders, list),
    sources: counted.sources,
    origins: counted.origins,
    ...citationCells(detail, claim),
  } satisfies Record<string, Cell>;
}

/** The words that carry the place, whose wording they are, and their original. */
function phraseCells({ sources }: IncidentDetail, claim: Claim) {
  const { phrase } = claim.whereabouts;
  const parts = phraseParts(claim, sources, OWN_LANGUAGE[claim.party], 'en');
  const wording = parts.find(({ text, from }) => text === phrase?.text && from === phrase.from);
  return {
    phrase: phrase?.text ?? null,
    phrase_language: phrase?.language ?? null,
    phrase_source: phrase?.from ?? null,
    phrase_wording: wording?.kind ?? null,
    phrase_original: phrase?.original?.text ?? null,
    phrase_original_language: phrase?.original?.language ?? null,
    phrase_original_source: phrase?.original?.from ?? null,
  } satisfies Record<string, Cell>;
}

/** Between several addresses of one document, which hold no space themselves. */
const WITHIN = ' ';

/** The claim's citations as lists in step: the n-th outlet, title, address and note of words. */
function citationCells(detail: IncidentDetail, claim: Claim) {
  const cited = claim.citations.map((citation) => {
    const source = detail.sources.find(({ id }) => id === citation.source);
    return { citation, source, copies: source === undefined ? [] : copiesOf(source) };
  });
  return {
    citation_sources: list(cited.map(({ citation }) => citation.source)),
    citation_outlets: list(cited.map(({ source }) => source?.outlet ?? '')),
    citation_titles: list(cited.map(({ source }) => source?.title ?? '')),
    citation_urls: list(cited.map(({ source }) => source?.url ?? '')),
    citation_published: list(cited.map(({ source }) => source?.published ?? '')),
    citation_languages: list(cited.map(({ source }) => source?.language ?? '')),
    citation_words: list(cited.map(({ citation }) => citation.words)),
    citation_via: list(cited.map(({ citation }) => citation.via ?? '')),
    citation_read: list(cited.map(({ citation }) => citation.read?.extent ?? '')),
    citation_read_on: list(cited.map(({ citation }) => citation.read?.on ?? '')),
    citation_archived_urls: list(
      cited.map(({ copies }) => copies.map(({ url }) => url).join(WITHIN)),
    ),
    citation_archived_days: list(
      cited.map(({ copies }) => copies.map(({ day }) => day).join(WITHIN)),
    ),
    citation_also_at: list(cited.map(({ source }) => source?.alsoAt?.join(WITHIN) ?? '')),
  } satisfies Record<string, Cell>;
}

export type ClaimRow = ReturnType<typeof claimRow>;

/** All rows, by incident and in the record's order. */
export function claimRows(context: Context): ClaimRow[] {
  return context.dataset.details.flatMap((detail) =>
    detail.incident.claims.map((claim) => claimRow(detail, claim, context)),
  );
}
