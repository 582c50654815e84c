import { LANGUAGES } from '../../domain/text.ts';
import type { Gaps } from './gaps.ts';
import type { RecordSet } from './load.ts';

const number = (value: number, one: string, many = `${one}s`) =>
  `${value.toLocaleString('en')} ${value === 1 ? one : many}`;

/** One line that says how much the records hold. */
export function summaryOf({ incidents, sources, places }: RecordSet): string {
  const claims = incidents.flatMap((incident) => incident.claims);
  const citations = claims.reduce((sum, claim) => sum + claim.citations.length, 0);
  return [
    number(incidents.length, 'incident'),
    number(claims.length, 'claim'),
    number(citations, 'citation'),
    number(sources.length, 'source'),
    number(places.length, 'place'),
  ].join(', ');
}

/** One line that says what nobody has read, archived or reviewed. */
export function gapSummaryOf({ counts }: Gaps): string {
  const { unread, citations, unarchived, addresses, reviews } = counts;
  const of = (part: number, all: string) => `${part.toLocaleString('en')} of ${all}`;
  const machine = LANGUAGES.map((language) => {
    const { machine: left, editor, native } = reviews[language];
    return `${language} ${of(left, (left + editor + native).toLocaleString('en'))}`;
  });
  return [
    `unread: ${of(unread, number(citations, 'citation'))}`,
    `unarchived: ${of(unarchived, number(addresses, 'address', 'addresses'))}`,
    `unreviewed texts: ${machine.join(', ')}`,
  ].join('; ');
}
