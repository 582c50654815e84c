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

/** A source as CSL. An authority is the author of its own page; an outlet is what a report is in. */
export function sourceCsl(source: Source): CslItem {
  const report = source.kind === 'agency' || source.kind === 'news';
  const notes = [
    source.note,
    source.urlKind === 'copy' ? 'The address is a copy on another site.' : undefined,
  ].filter((note) => note !== undefined);
  return {
    id: source.id,
    type: report ? 'article-newspaper' : 'webpage',
    title: titleOf(source),
    ...(report ? { 'container-title': source.outlet } : { author: [{ literal: source.outlet }] }),
    ...(source.published === undefined ? {} : { issued: dateOf(source.published) }),
    ...(source.url === undefined ? {} : { URL: source.url }),
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
