import type { RecordSet } from '../../src/build/records/load.ts';
import { UTC_OFFSET } from '../../src/domain/date.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { Source } from '../../src/domain/source.ts';

/** What is asked about one source. */
export interface Target {
  source: Source & { url: string };
  /** Verbatim phrases that the records say stand in it, each once. */
  phrases: string[];
  /** The day nearest to which a capture is looked for, and where it comes from; none where none is known. */
  day?: { day: string; from: 'published' | 'incident' };
}

const DAY = 'YYYY-MM-DD'.length;

/** The verbatim phrases of an incident, each with the source that it was copied from. */
function* phrasesOf({ claims, reactions = [] }: Incident): Generator<[string, string]> {
  for (const { whereabouts, origin, citations } of claims) {
    if ('phrase' in whereabouts && whereabouts.phrase !== undefined) {
      const { text, from, original } = whereabouts.phrase;
      yield [from, text];
      if (original !== undefined) yield [original.from, original.text];
    }
    if (origin?.phrase !== undefined && origin.from !== undefined)
      yield [origin.from, origin.phrase];
    for (const { source, phrase } of citations) if (phrase !== undefined) yield [source, phrase];
  }
  for (const { citations } of reactions)
    for (const { source, phrase } of citations) if (phrase !== undefined) yield [source, phrase];
}

/** Ids of the sources that an incident cites. */
const citedBy = ({ claims, reactions = [] }: Incident) =>
  [...claims, ...reactions].flatMap(({ citations }) => citations.map(({ source }) => source));

/** The day of a source; where it has none, or its month alone, that of the first incident that cites it. */
function dayOf({ published }: Source, incident: string | undefined): Target['day'] {
  if (published !== undefined && published.length >= DAY)
    return { day: published.slice(0, DAY), from: 'published' };
  if (incident !== undefined && (published === undefined || incident.startsWith(published)))
    return { day: incident, from: 'incident' };
  return published === undefined ? undefined : { day: `${published}-01`, from: 'published' };
}

/**
 * The time nearest to which a capture is looked for, ms since 1970: when the source was published, or
 * the end of its day where no hour is known, since an earlier capture cannot show it.
 */
export function nearOf({ source: { published = '' }, day }: Target): number | undefined {
  if (day === undefined) return undefined;
  const moment = published.length > DAY ? `${published}:00` : `${day.day}T23:59:59`;
  return Date.parse(`${moment}${UTC_OFFSET}`);
}

/** All sources that have an address, in the order of their list. */
export function targetsOf({ incidents, sources }: RecordSet): Target[] {
  const phrases = new Map<string, Set<string>>();
  const first = new Map<string, string>();
  // By day: the first to cite a source is the earliest.
  for (const incident of incidents) {
    for (const [source, text] of phrasesOf(incident))
      phrases.set(source, (phrases.get(source) ?? new Set()).add(text));
    for (const source of citedBy(incident))
      if (!first.has(source)) first.set(source, incident.when.start);
  }
  return sources.flatMap((source): Target[] => {
    const { id, url } = source;
    if (url === undefined) return [];
    const day = dayOf(source, first.get(id));
    const own = [...(phrases.get(id) ?? [])];
    return [{ source: { ...source, url }, phrases: own, ...(day === undefined ? {} : { day }) }];
  });
}
