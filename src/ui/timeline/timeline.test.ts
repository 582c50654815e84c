import { describe, expect, it } from 'vitest';
import type { IncidentSummary } from '../../domain/dataset.ts';
import { capture } from '../fixtures/capture.ts';
import { dragged, gripAt, moved } from './brush.ts';
import { densityOf, marksOf } from './marks.ts';
import { nextMonth } from './play.ts';
import { binsOf, DAY, dayOf, instantOf, shifted, ticksOf, wholeDomain, zoomed } from './scale.ts';

const limits = { from: '2021-05-01', to: '2021-12-31' };
const whole = { start: instantOf('2021-05-01'), end: instantOf('2022-01-01') };
const incident = (id: string, start: string, end?: string): IncidentSummary => ({
  ...capture.summary,
  id: `${start}-${id}`,
  when: { start, ...(end !== undefined && { end }) },
});

describe('the scale', () => {
  it('holds whole months', () => {
    const domain = wholeDomain([{ start: '2021-05-12', end: '2023-09-01' }]);
    expect(domain && [dayOf(domain.start), dayOf(domain.end)]).toEqual([
      '2021-05-01',
      '2023-10-01',
    ]);
    expect(wholeDomain([])).toBeNull();
  });

  it('has as many ticks as there is room for, and names years', () => {
    const long = { start: instantOf('2021-05-01'), end: instantOf('2023-10-01') };
    const narrow = ticksOf(long, 320);
    expect(narrow.length).toBeLessThanOrEqual(12);
    expect(narrow.length).toBeGreaterThan(1);
    const years = ticksOf(long, 1200).filter(({ unit }) => unit === 'year');
    expect(years.map(({ instant }) => dayOf(instant))).toEqual(['2022-01-01', '2023-01-01']);
  });

  it('zooms and moves within the record', () => {
    const near = zoomed(whole, 0.5, whole.start, whole);
    expect([near.start, near.end - near.start]).toEqual([
      whole.start,
      (whole.end - whole.start) / 2,
    ]);
    expect(shifted(near, 9, whole).end).toBe(whole.end);
    expect(zoomed(near, 100, near.start, whole)).toEqual(whole);
    const least = zoomed(whole, 1e-9, whole.end, whole);
    expect(least.end - least.start).toBe(14 * DAY);
  });
});

describe('the marks', () => {
  it('stand above one another where they would touch', () => {
    const all = [
      incident('a', '2021-05-27'),
      incident('b', '2021-05-27'),
      incident('c', '2021-09-01'),
    ];
    expect(marksOf(all, whole, 600).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('are as long as their days', () => {
    const [day, span] = marksOf(
      [incident('a', '2021-05-01'), incident('b', '2021-06-01', '2021-06-11')],
      whole,
      600,
    );
    expect(day?.to).toBe(day?.from);
    expect(((span?.to ?? 0) - (span?.from ?? 0)) * (whole.end - whole.start)).toBeCloseTo(10 * DAY);
  });

  it('are counted by the month in which they begin', () => {
    const all = [incident('a', '2021-05-31', '2021-06-02'), incident('b', '2021-06-01')];
    const bins = densityOf(all, binsOf(whole), whole);
    expect(bins.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe('the brush', () => {
  const range = { from: '2021-06-01', to: '2021-06-30' };
  const at = instantOf;

  it('takes hold of an end, of the whole, or begins anew', () => {
    const part = (day: string) => gripAt(at(day), range, 2 * DAY).part;
    expect([
      part('2021-06-02'),
      part('2021-06-30'),
      part('2021-06-15'),
      part('2021-09-01'),
    ]).toEqual(['from', 'to', 'all', 'new']);
    expect(gripAt(at('2021-06-02'), null, DAY).part).toBe('new');
  });

  it('may be drawn from right to left, and an end past the other', () => {
    const anew = gripAt(at('2021-09-01'), null, 0);
    expect(dragged(anew, at('2021-08-01'), limits)).toEqual({
      from: '2021-08-01',
      to: '2021-09-01',
    });
    const first = gripAt(at('2021-06-01'), range, DAY);
    expect(dragged(first, at('2021-07-15'), limits)).toEqual({
      from: '2021-06-30',
      to: '2021-07-15',
    });
  });

  it('stays within the record, its length kept', () => {
    expect(moved(range, -400, limits)).toEqual({ from: '2021-05-01', to: '2021-05-30' });
    expect(moved(range, 400, limits).to).toBe('2021-12-31');
    expect(dragged(gripAt(at('2021-09-01'), null, 0), at('2031-01-01'), limits).to).toBe(
      '2021-12-31',
    );
  });
});

describe('playing', () => {
  it('goes month by month to the end', () => {
    expect(nextMonth(null, limits)).toEqual({ from: '2021-05-01', to: '2021-05-31' });
    expect(nextMonth({ from: '2021-05-01', to: '2021-05-31' }, limits)).toEqual({
      from: '2021-06-01',
      to: '2021-06-30',
    });
    expect(nextMonth({ from: '2021-12-01', to: '2021-12-31' }, limits)).toBeNull();
  });
});
