import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { referenceOf, UNVISITED, withVisit } from './reference.ts';
import { versionOf } from './version.ts';

const { incident, sources, places } = capture;
const records = { incidents: [incident], sources, places };

describe('the version of records', () => {
  it('is the day of the newest change and eight digits', () => {
    const changes = ['2026-03-01', '2026-05-02', '2025-12-31'].map((date) => ({
      date,
      what: { en: 'A change.' },
    }));
    const { date, id } = versionOf({ ...records, incidents: [{ ...incident, changes }] });
    expect(date).toBe('2026-05-02');
    expect(id).toMatch(/^2026-05-02\.[0-9a-f]{8}$/);
  });

  it('does not depend on the order of lists of records or of fields', () => {
    const turned = Object.fromEntries(Object.entries(incident).reverse()) as typeof incident;
    const same = {
      incidents: [turned],
      sources: sources.toReversed(),
      places: places.toReversed(),
    };
    expect(versionOf(same)).toEqual(versionOf(records));
  });

  it('changes with the text of a claim, of a source and of a place', () => {
    const versions = [
      records,
      { ...records, incidents: [{ ...incident, title: { en: 'Another title' } }] },
      { ...records, sources: sources.map((source) => ({ ...source, outlet: 'Another outlet' })) },
      { ...records, places: [] },
    ].map((each) => versionOf(each).id);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('a reference', () => {
  it('names the claim that it is to', () => {
    const [claim] = incident.claims;
    expect(referenceOf(capture).claim).toBeUndefined();
    expect(referenceOf(capture, claim).claim?.id).toBe(claim?.id);
  });

  it('takes up the visit wherever a prepared text leaves room for it', () => {
    const prepared = `url = {${UNVISITED.url}} [9999-12-31] Y2  - 9999/12/31/`;
    const visit = { url: 'https://example.org/$&/', accessed: '2026-12-01' };
    expect(withVisit(prepared, visit)).toBe(
      'url = {https://example.org/$&/} [2026-12-01] Y2  - 2026/12/01/',
    );
  });
});
