import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEmbedded, writeEmbedded } from '../../data/embedded.ts';
import { parseData } from '../../data/load.ts';
import { datasetIndex, incidentDetail } from '../../domain/dataset.ts';
import { capture } from '../../ui/fixtures/capture.ts';
import { indexOf } from '../../ui/fixtures/index-file.ts';
import { cases, PATIENCE, text } from './cases.ts';
import { change, changed } from './change.ts';

const whole = { index: indexOf([capture]), detail: capture };

it(
  'reads a data block with anything changed, or says where it is wrong',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const data = changed(whole, changes);
        const read = readEmbedded(JSON.stringify(data));
        if (!read.ok) {
          expect(read.errors.length).toBeGreaterThan(0);
          for (const { file, message } of read.errors) expect([file, message]).not.toContain('');
          return;
        }
        const written = writeEmbedded(read.value);
        expect(written).not.toContain('<');
        expect(readEmbedded(written)).toEqual(read);
      }),
      cases(0.03),
    );
  },
);

it('reads any text and any value of another shape without throwing', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), fc.anything(), (block, value) => {
      expect(readEmbedded(block).ok).toBe(false);
      for (const schema of [datasetIndex, incidentDetail]) {
        const read = parseData<unknown>(schema, value, 'data/x.json');
        expect(read.ok).toBe(false);
        if (!read.ok) for (const { file } of read.errors) expect(file).toBe('data/x.json');
      }
    }),
    cases(0.03),
  );
});

it('says of a file with more faults than can be listed that it cannot be read', () => {
  const index = { ...whole.index, incidents: Array.from({ length: 200_000 }, () => null) };
  for (const read of [
    parseData(datasetIndex, index, 'x'),
    readEmbedded(JSON.stringify({ index, detail: null })),
  ])
    expect(read).toMatchObject({
      ok: false,
      errors: [{ path: '', message: 'has too many faults to list' }],
    });
});
