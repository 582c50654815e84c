import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS, readFrameOptions } from '../../embed/frame-options.ts';
import { HEIGHT_LIMITS, isHello, isIncidentId, readFrameMessage } from '../../embed/messages.ts';
import { parseLayers, parseView } from '../../state/view-parameters.ts';
import { cases, PATIENCE, text, wellFormed } from './cases.ts';

const known = {
  languages: ['en', 'hy', 'az', 'ru'],
  isLayers: (layers: string) => parseLayers(layers) !== undefined,
  isView: (view: string) => parseView(view) !== undefined,
};
const names = Object.keys(DEFAULT_OPTIONS);
const value = fc.oneof(
  text,
  fc.constantFrom('0', '1', 'dark', 'auto', 'ask', 'hy', '8/40/46', '-places', 'secret'),
);
/** What each option understands, and now and then what another does. */
const understood = fc.constantFrom<[name: string, value: string]>(
  ['lang', 'hy'],
  ['theme', 'dark'],
  ['plain', ''],
  ['static', '1'],
  ['map', 'auto'],
  ['layers', '-places,naturalEarth'],
  ['view', '8.5/40/46'],
  ['view', '8/40'],
);
const query = fc
  .array(fc.oneof(fc.tuple(fc.oneof(fc.constantFrom(...names), text), value), understood), {
    maxLength: 6,
  })
  .map((pairs) => new URLSearchParams(pairs).toString());

it(
  'reads any options of a frame as legal ones, and tells of each that it ignores',
  { timeout: PATIENCE },
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(query, text), (asked) => {
        const { options, ignored } = readFrameOptions(asked, known);
        expect(Object.keys(options)).toEqual(names);
        expect([null, ...known.languages]).toContain(options.lang);
        expect(['auto', 'light', 'dark']).toContain(options.theme);
        expect(['ask', 'auto']).toContain(options.map);
        if (options.layers !== null) expect(known.isLayers(options.layers)).toBe(true);
        if (options.view !== null) expect(known.isView(options.view)).toBe(true);
        const pairs = [...new URLSearchParams(asked)];
        for (const [name, given] of pairs)
          if (!names.includes(name)) expect(ignored).toContain(`${name}=${given}`);
        expect(ignored.length).toBeLessThanOrEqual(pairs.length);
        const again = Object.entries(options).flatMap(([name, one]) =>
          one === null ? [] : [[name, one === true ? '1' : one === false ? '0' : one]],
        );
        expect(readFrameOptions(new URLSearchParams(again).toString(), known)).toEqual({
          options,
          ignored: [],
        });
        for (const name of names)
          if (Reflect.get(options, name) !== Reflect.get(DEFAULT_OPTIONS, name)) seen.add(name);
      }),
      cases(0.15),
    );
    expect([...seen].toSorted()).toEqual(names.toSorted());
  },
);

const field = fc.oneof(
  fc.anything(),
  text,
  fc.double(),
  fc.constantFrom(1, 40, 20_000, 20_001, '1', Number.NaN),
);
/** One of the right shape in all but the one value, which may be right. */
const nearly = (type: string, name: string, own: fc.Arbitrary<unknown>) =>
  fc.record({
    type: fc.constant(type),
    version: fc.constant(1),
    [name]: fc.oneof(own, field),
  });
const message = fc.oneof(
  nearly('claimline:height', 'height', fc.double({ min: 30, max: 21_000, noNaN: true })),
  nearly('claimline:select', 'incident', fc.stringMatching(/^[a-z0-9-]{0,90}$/)),
  nearly(
    'claimline:error',
    'message',
    fc.string({ unit: 'binary', minLength: 280, maxLength: 320 }),
  ),
  fc.anything({ withNullPrototype: true, withTypedArray: true }),
  fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(
          'claimline:height',
          'claimline:select',
          'claimline:error',
          'claimline:hello',
        ),
        field,
      ),
      version: fc.oneof(fc.constant(1), field),
      height: field,
      incident: field,
      message: field,
    },
    { requiredKeys: [] },
  ),
);

it('takes any message for nothing or for one of exactly its shape', { timeout: PATIENCE }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(message, (data) => {
      expect(typeof isHello(data)).toBe('boolean');
      const found = readFrameMessage(data);
      if (found === undefined) return;
      seen.add(found.type);
      expect(readFrameMessage(structuredClone(found))).toEqual(found);
      if (found.type === 'claimline:height') {
        expect(found.height).toBeGreaterThanOrEqual(HEIGHT_LIMITS[0]);
        expect(found.height).toBeLessThanOrEqual(HEIGHT_LIMITS[1]);
      } else if (found.type === 'claimline:select') {
        expect(isIncidentId(found.incident)).toBe(true);
        expect(encodeURIComponent(found.incident)).toBe(found.incident);
      } else {
        expect(found.message.length).toBeLessThanOrEqual(300);
        expect(wellFormed(found.message)).toBe(found.message);
      }
    }),
    cases(0.15),
  );
  expect(seen.size).toBe(3);
});
