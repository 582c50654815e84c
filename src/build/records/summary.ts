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
