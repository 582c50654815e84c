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
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), value), { maxLength: 6 })
  .map((pairs) => new URLSearchParams(pairs).toString());

it(
  'reads any options of a frame as legal ones, and tells of each that it ignores',
  { timeout: PATIENCE },
  () => {
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
      }),
      cases(0.15),
    );
  },
);

const field = fc.oneof(
  fc.anything(),
  text,
  fc.double(),
  fc.constantFrom(1, 40, 20_000, 20_001, '1', Number.NaN),
);
const message = fc.oneof(
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
      incident: fc.oneof(fc.stringMatching(/^[a-z0-9-]{0,90}$/), field),
      message: fc.oneof(fc.string({ unit: 'binary', minLength: 280, maxLength: 320 }), field),
    },
    { requiredKeys: [] },
  ),
);

it('takes any message for nothing or for one of exactly its shape', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(message, (data) => {
      expect(typeof isHello(data)).toBe('boolean');
      const found = readFrameMessage(data);
      if (found === undefined) return;
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
});
