import { copiesOf, hostOf } from '../../domain/archive.ts';
import type { Reading } from '../../domain/citation.ts';
import type { Reference, Visit } from '../../domain/reference.ts';
import type { Source } from '../../domain/source.ts';

type CslDate = { 'date-parts': [number[]] };

/** The part of CSL-JSON (Citation Style Language 1.0.2) that sources and records need. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'dataset' | 'document';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** The archive that keeps a copy. */
  archive?: string;
  /** Where in it the copy is: its address, since CSL 1.0.2 has no variable for that of a copy. */
  archive_location?: string;
  language?: string;
  note?: string;
  version?: string;
}

/** `YYYY-MM`, `YYYY-MM-DD` or with a clock time, of which CSL has no place. */
function dateOf(moment: string): CslDate {
  return { 'date-parts': [moment.slice(0, 10).split('-').map(Number)] };
}

/** A title in square brackets describes a document that was read without its headline. */
const titleOf = ({ title, titleIsDescription, outlet }: Source): string => {
  if (title === undefined) return `[${outlet}]`;
  return titleIsDescription === true ? `[${title}]` : title;
};

const READ = {
  whole: 'Read whole.',
  beginning: 'Only its beginning was read.',
  none: 'Not opened.',
} as const satisfies Record<Reading['extent'], string>;

/** Archives by the name that readers know them under; another has the name of its host. */
const archiveName = (url: string): string =>
  hostOf(url) === 'web.archive.org' ? 'Wayback Machine' : hostOf(url);

/** What no other field of CSL holds: a reference manager shows it, and few styles print it. */
function notesOf(source: Source, read: Reading | undefined): string[] {
  const [newest, ...others] = copiesOf(source);
  const notes = [
    source.note,
    source.urlKind === 'copy' ? 'The address is a copy on another site.' : undefined,
    source.alsoAt && `Also at ${source.alsoAt.join(' ')}`,
    newest && `Archived ${newest.day}.`,
    ...others.map(({ day, url }) => `Also archived ${day}: ${url}`),
    read && READ[read.extent],
  ];
  return notes.filter((note) => note !== undefined);
}

/**
 * A source as CSL. An authority is the author of its own page; an outlet is what a report is in.
 * @param read what was read of it: the day is that of access, unless it was not opened
 */
export function sourceCsl(source: Source, read?: Reading): CslItem {
  const report = source.kind === 'agency' || source.kind === 'news';
  const notes = notesOf(source, read);
  const [newest] = copiesOf(source);
  const accessed = read?.extent === 'none' ? undefined : read?.on;
  return {
    id: source.id,
    type: report ? 'article-newspaper' : 'webpage',
    title: titleOf(source),
    ...(report ? { 'container-title': source.outlet } : { author: [{ literal: source.outlet }] }),
    ...(source.published === undefined ? {} : { issued: dateOf(source.published) }),
    ...(accessed === undefined ? {} : { accessed: dateOf(accessed) }),
    ...(source.url === undefined ? {} : { URL: source.url }),
    ...(newest && { archive: archiveName(newest.url), archive_location: newest.url }),
    language: source.language,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

/** A citation of an incident or of a claim as CSL. */
export function referenceCsl(reference: Reference, { url, accessed }: Visit): CslItem {
  const { claim, title, incident, version } = reference;
  const latest = claim?.saidAtLatest === true ? ' at the latest' : '';
  const said = claim?.said === undefined ? '' : `, ${claim.said}${latest}`;
  return {
    id: claim === undefined ? incident : `${incident}_${claim.id}`,
    type: 'dataset',
    title:
      claim === undefined
        ? title.en
        : `${claim.speaker.en}${said}: claim ${claim.id} on: ${title.en}`,
    author: [{ literal: 'Claimline' }],
    publisher: 'Claimline',
    issued: dateOf(reference.changed),
    accessed: dateOf(accessed),
    URL: url,
    version,
    language: 'en',
    note: `Incident ${incident}, version ${version} of the record`,
  };
}

/** CSL-JSON of a list. */
export function cslJsonOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}
