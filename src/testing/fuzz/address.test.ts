import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONFIDENCES, DISTRICTS, PRECISIONS } from '../../domain/filter.ts';
import { formatTimeRange, parseTimeRange } from '../../domain/filter-time.ts';
import { INCIDENT_KINDS } from '../../domain/incident.ts';
import { STATEMENTS } from '../../domain/statements.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { readAddress, writeAddress } from '../../state/address.ts';
import { LAYERS } from '../../state/layers.ts';
import { parseView } from '../../state/view-parameters.ts';
import { type Address, THEMES } from '../../state/view-state.ts';
import { cases, PATIENCE, text, wellFormed } from './cases.ts';

const BASE = '/claimline/';
const read = (address: string) => {
  const { pathname, search } = new URL(address, 'https://example.org');
  return readAddress(pathname, search, BASE);
};

const words = [
  'claim',
  'statements',
  'theme',
  'layers',
  'swapped',
  'view',
  'time',
  'where',
  'kind',
  'precision',
  'districts',
  'confidence',
];
const number = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.double()).map(String);
const decimal = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => String(n / 100));
const joined = (separator: string, parts: fc.Arbitrary<unknown[]>) =>
  parts.map((all) => all.join(separator));
/** Most of them a view on the map, or just beside it. */
const view = fc.oneof(
  {
    weight: 2,
    arbitrary: joined('/', fc.tuple(decimal(0, 22), decimal(-85, 85), decimal(-180, 180))),
  },
  joined('/', fc.tuple(decimal(-1, 23), decimal(-90, 90), decimal(-190, 190))),
  joined('/', fc.array(fc.oneof(number, text), { maxLength: 4 })),
);
const moment = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(4, 7, 10).map((length) => {
      const two = (part: number) => String(part).padStart(2, '0');
      return `${year}-${two(month)}-${two(day)}`.slice(0, length);
    }),
  );
/** Most of them a year, a month or a day, or two of these. */
const time = fc.oneof(
  { weight: 2, arbitrary: joined('..', fc.array(moment, { minLength: 1, maxLength: 2 })) },
  joined('..', fc.array(fc.stringMatching(/^\d{4}(-\d{2}){0,2}$/), { maxLength: 3 })),
);
const layers = fc
  .array(fc.constantFrom(...LAYERS, ...LAYERS.map((id) => `-${id}`), '', '-'), { maxLength: 4 })
  .map((parts) => parts.join(','));
const value = fc.oneof(
  text,
  view,
  layers,
  time,
  fc.constantFrom(
    'all',
    'dark',
    'light',
    '0',
    '1',
    'fire',
    'both',
    'high',
    'shared',
    'syunik-lachin',
  ),
);
const query = fc
  .array(
    fc.oneof(
      fc.tuple(fc.oneof(fc.constantFrom(...words), text), value),
      fc.tuple(fc.constant('view'), view),
      fc.tuple(fc.constant('time'), time),
      fc.tuple(fc.constant('layers'), layers),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());
const path = fc
  .array(
    fc.oneof(fc.constantFrom('incidents', 'index.html', ...LANGUAGES, '2021-05-27-custody'), text),
    { maxLength: 4 },
  )
  .map((parts) => parts.map((part) => encodeURIComponent(wellFormed(part))).join('/'));

it(
  'reads any address as a legal one, and writes it so that it reads the same',
  { timeout: PATIENCE },
  () => {
    const seen = { view: 0, time: 0 };
    fc.assert(
      fc.property(path, query, (asked, wanted) => {
        const { address } = read(`${BASE}${asked}?${wanted}`);
        expect(LANGUAGES).toContain(address.language);
        if (address.view !== null) {
          const { zoom, lat, lon } = address.view;
          expect(zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180).toBe(true);
          seen.view += 1;
        }
        const { time } = address.filters;
        if (time !== null) {
          expect(time.from <= time.to).toBe(true);
          seen.time += 1;
        }
        const once = writeAddress(address, BASE);
        const again = read(once);
        expect(again.ignored).toEqual([]);
        expect({ ...again.address, view: null }).toEqual({ ...address, view: null });
        expect(writeAddress(again.address, BASE)).toBe(once);
      }),
      cases(0.2),
    );
    // A part that no case reached is a part that was not tested.
    expect(Math.min(seen.view, seen.time)).toBeGreaterThan(5);
  },
);

const legal: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  incident: fc.option(fc.stringMatching(/^2021-0[1-9]-1\d-[a-z]{1,9}$/)),
  claim: fc.option(fc.stringMatching(/^[a-z0-9-]{1,80}$/)),
  statements: fc.constantFrom(...STATEMENTS),
  theme: fc.constantFrom(...THEMES),
  layers: fc.record(
    Object.fromEntries(LAYERS.map((id) => [id, fc.boolean()])) as Record<
      (typeof LAYERS)[number],
      fc.Arbitrary<boolean>
    >,
  ),
  swapped: fc.boolean(),
  view: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
    }),
  ),
  filters: fc.record({
    time: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: 900 }))
        .map(([from, days]) => {
          const day = (count: number) =>
            new Date(Date.UTC(1900, 0, 1 + count)).toISOString().slice(0, 10);
          return { from: day(from), to: day(from + days) };
        }),
    ),
    where: fc.option(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,5}$/)),
    kind: fc.option(fc.constantFrom(...INCIDENT_KINDS)),
    precision: fc.option(fc.constantFrom(...PRECISIONS)),
    districts: fc.option(fc.constantFrom(...DISTRICTS)),
    confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  }),
});

it('writes any state so that reading it gives the state', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(legal, (address) => {
      expect(read(writeAddress(address, BASE))).toEqual({ address, ignored: [] });
    }),
    cases(0.15),
  );
});

it('reads a view only from three plain numbers', { timeout: PATIENCE }, () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.oneof(view, value), (wanted) => {
      if (parseView(wanted) === undefined) return;
      expect(wanted).toMatch(/^(-?\d+(\.\d+)?\/?){3}$/);
      seen += 1;
    }),
    cases(0.05),
  );
  expect(seen).toBeGreaterThan(3);
});

it('writes a time as it reads it', { timeout: PATIENCE }, () => {
  let seen = 0;
  fc.assert(
    fc.property(time, (wanted) => {
      const range = parseTimeRange(wanted);
      if (range === undefined) return;
      expect(parseTimeRange(formatTimeRange(range))).toEqual(range);
      seen += 1;
    }),
    cases(0.05),
  );
  expect(seen).toBeGreaterThan(3);
});
