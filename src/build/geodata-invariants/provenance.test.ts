/** What OpenStreetMap's line was traced from: said of each stretch, and the same in every file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { statedError } from '../../domain/line-provenance.ts';
import { lineProvenanceOf } from '../records/line-provenance.ts';
import { GEODATA, osmBorder, property } from './files.ts';

const ROOT = join(GEODATA, '..');
const ids = osmBorder.map((feature) => property(feature, 'id'));
const provenance = lineProvenanceOf(ROOT, 'geodata', new Set(ids));
const stretches = osmBorder.map((feature) => {
  const properties = z.record(z.string(), z.unknown()).parse(feature.properties);
  const traced = Object.entries(properties).flatMap(([name, km]): [string, number][] => {
    const [, source] = /^traced_(\w+)_km$/.exec(name) ?? [];
    return source === undefined ? [] : [[source, z.number().parse(km)]];
  });
  const id = property(feature, 'id');
  return { id, properties, length: Number(properties['length_km']), traced };
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Ways were assigned to the stretch nearest to them, so that its ends are off by some hundred metres. */
const STRETCH_KM = 1;
/** What all of them add up to has no such ends. */
const WHOLE_KM = 1;

describe.each(stretches)('$id', ({ id, properties, length, traced }) => {
  it('says what it was traced from, as the list of the border has it', () => {
    expect(Object.fromEntries(traced)).toEqual(provenance.stretches[id]);
  });

  it('has kilometres that add up to its length', () => {
    expect(Math.abs(sum(traced.map(([, km]) => km)) - length)).toBeLessThan(STRETCH_KM);
  });

  it('has the error that its sources state, or none, and not that of our simplification', () => {
    const stated = statedError(Object.fromEntries(traced), provenance.sources);
    expect(properties['error_m']).toBe(stated);
    expect(stated === null || stated > Number(properties['simplification_m'])).toBe(true);
  });
});

it('a stretch that nobody wrote it of stops the pipeline with one line', () => {
  expect(() => lineProvenanceOf(ROOT, 'geodata', new Set([...ids, 'lori-sheki']))).toThrow(
    /^geodata\/line-provenance\.yaml:\d+ stretches: has no lori-sheki; write what that stretch was traced from, in kilometres by source$/,
  );
});

describe('the whole line', () => {
  it('adds up to what was read', () => {
    const all = stretches.flatMap(({ traced }) => traced);
    const by = (source: string) =>
      Number(sum(all.flatMap(([id, km]) => (id === source ? [km] : []))).toFixed(1));
    expect(provenance.sources.map(({ id, tag }) => [tag, by(id)])).toEqual([
      ['LSIB3', 878.1],
      ['Topographic map 1:50 000', 32],
      [undefined, 18.5],
    ]);
    const length = sum(stretches.map((stretch) => stretch.length));
    expect(Math.abs(sum(all.map(([, km]) => km)) - length)).toBeLessThan(WHOLE_KM);
  });

  it('has no known error on the stretches of which a part states none', () => {
    const unknown = stretches.filter(({ properties }) => properties['error_m'] === null);
    expect(unknown.map(({ id }) => id).sort()).toEqual(['ararat-nakhchivan', 'syunik-qubadli']);
  });

  it('is told alike in the manifest and among the licences', () => {
    const manifest = JSON.parse(readFileSync(join(GEODATA, 'manifest.json'), 'utf8'));
    expect(manifest.line_provenance).toMatchObject({
      attribution: provenance.attribution,
      sources: { lsib: { km: 878.1, error_m: 100 }, untagged: { km: 18.5, error_m: null } },
    });
    expect(manifest.line_provenance.notes).toContain(provenance.caution.en);
    const licences = readFileSync(join(GEODATA, 'LICENSES.md'), 'utf8');
    for (const { meaning } of provenance.sources) expect(licences).toContain(meaning.en);
    expect(licences).toContain(provenance.attribution);
  });
});
