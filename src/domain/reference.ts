import type { Claim } from './claim.ts';
import type { IncidentDetail } from './dataset.ts';
import type { LocalText } from './text.ts';
import { type RecordVersion, versionOf } from './version.ts';

/** What a citation of an incident, or of one of its claims, says in any format. */
export interface Reference {
  incident: string;
  /** The incident's title: asserts nothing that one side denies. */
  title: LocalText;
  /** Version of the incident's record. */
  version: string;
  /** Day of the record's newest change, `YYYY-MM-DD`. */
  changed: string;
  claim?: Pick<Claim, 'id' | 'party' | 'speaker' | 'said' | 'saidAtLatest'>;
}

/** Versions by the record that they were reckoned from: each is a hash over all of it. */
const editions = new WeakMap<IncidentDetail, RecordVersion>();

/** Version of an incident's record, with the sources and places that it uses. */
export function editionOf(detail: IncidentDetail): RecordVersion {
  const known = editions.get(detail);
  if (known !== undefined) return known;
  const { incident, sources, places } = detail;
  const edition = versionOf({ incidents: [incident], sources, places });
  editions.set(detail, edition);
  return edition;
}

/** The reference to an incident, or to a claim of it. */
export function referenceOf(detail: IncidentDetail, claim?: Claim): Reference {
  const { incident } = detail;
  const version = editionOf(detail);
  return {
    incident: incident.id,
    title: incident.title,
    version: version.id,
    changed: version.date,
    ...(claim === undefined ? {} : { claim }),
  };
}

/** What only the reader's browser knows of a citation. */
export interface Visit {
  /** Absolute address of the page. */
  url: string;
  /** Day of access, `YYYY-MM-DD`. */
  accessed: string;
}

/**
 * Stands in a prepared citation where the visit goes: a day that no one visits on, and an address
 * that no one can own (RFC 6761).
 */
export const UNVISITED: Visit = { url: 'https://claimline.invalid/', accessed: '9999-12-31' };

/** A prepared BibTeX or RIS text with the visit written into it; days stand with - or with /. */
export function withVisit(prepared: string, { url, accessed }: Visit): string {
  return prepared
    .replaceAll(UNVISITED.url, () => url)
    .replaceAll(UNVISITED.accessed, accessed)
    .replaceAll(UNVISITED.accessed.replaceAll('-', '/'), accessed.replaceAll('-', '/'));
}
