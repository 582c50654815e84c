import { describe, expect, it } from 'vitest';
import { clock, day, daysBetween, incidentTime, moment } from './date.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('dates', () => {
  it.each(['2021-05-27', '2024-02-29', '2000-02-29'])('%s is a day', (text) => {
    expect(accepts(day, text)).toBe(true);
  });
  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-5-27',
    '0000-01-01',
    '0021-05-27',
    '2100-01-01',
    '27.05.2021',
    '',
    20210527,
  ])('%s is no day', (text) => {
    expect(accepts(day, text)).toBe(false);
  });
  it.each(['00:00', '23:59', '03:05'])('%s is a clock time', (text) => {
    expect(accepts(clock, text)).toBe(true);
  });
  it.each(['24:00', '3:05', '03:60', '03:05:00'])('%s is no clock time', (text) => {
    expect(accepts(clock, text)).toBe(false);
  });
  it.each(['2021-05', '2021-05-27', '2021-05-27T18:23'])('%s is a moment', (text) => {
    expect(accepts(moment, text)).toBe(true);
  });
  it.each([
    '2021',
    '2021-13',
    '2021-05-27T',
    '2021-05T10:00',
    '2021-05-27T25:00',
    '2021-05-27T10:00Z',
    '2021-05-27T10:00T10:00',
    '0021-05',
  ])('%s is no moment', (text) => {
    expect(accepts(moment, text)).toBe(false);
  });
  it('an incident ends after it starts, and says whose a clock time is', () => {
    expect(accepts(incidentTime, { start: '2021-05-12', end: '2021-05-13' })).toBe(true);
    expect(accepts(incidentTime, { start: '2021-05-12', end: '2021-05-12' })).toBe(false);
    expect(accepts(incidentTime, { start: '2021-05-12', time: '03:00' })).toBe(false);
    expect(accepts(incidentTime, { start: '2021-05-12', time: '03:00', accordingTo: 'both' })).toBe(
      true,
    );
  });
  it('counts days across months, years and leap days', () => {
    expect(daysBetween('2021-05-27', '2021-05-27T18:00')).toBe(0);
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2022-01-01', '2021-12-31')).toBe(-1);
  });
});
