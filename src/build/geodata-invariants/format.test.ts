import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { GEODATA, linesOf, manifest, paths, read, ringsOf, textOf } from './files.ts';
import { signedArea } from './planar.ts';

const positionsOf = (feature: Feature): number[][] =>
  feature.geometry.type === 'Point'
    ? [feature.geometry.coordinates]
    : [...ringsOf(feature), ...linesOf(feature)].flat();

describe.each(paths)('geodata/%s', (path) => {
  const text = textOf(path);
  const { features, ...members } = read(path);

  it('is GeoJSON by RFC 7946, without a member the standard took out', () => {
    expect(getIssues(text)).toEqual([]);
    expect(members).toEqual({ type: 'FeatureCollection' });
    expect(features.length).toBeGreaterThan(0);
    for (const feature of features) {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'properties', 'type']);
    }
  });

  it('has longitude, latitude in the map’s box, to five decimals at most', () => {
    const wrong = features.flatMap(positionsOf).filter((position) => {
      const [lon = Number.NaN, lat = Number.NaN] = position;
      const inside = lon >= 42 && lon <= 51 && lat >= 37.5 && lat <= 42.6;
      return position.length !== 2 || !inside || lon !== +lon.toFixed(5) || lat !== +lat.toFixed(5);
    });
    expect(wrong).toEqual([]);
  });

  it('winds rings by the right-hand rule', () => {
    for (const { geometry, properties } of features) {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      for (const rings of polygons) {
        const turns = rings.map((ring) => Math.sign(signedArea(ring)));
        expect(turns, JSON.stringify(properties)).toEqual(rings.map((_, i) => (i === 0 ? 1 : -1)));
      }
    }
  });

  it('repeats no vertex and has flat properties', () => {
    for (const feature of features) {
      for (const line of [...ringsOf(feature), ...linesOf(feature)]) {
        expect(line.filter((p, i) => i > 0 && p.join() === line[i - 1]?.join())).toEqual([]);
      }
      for (const value of Object.values(feature.properties ?? {})) {
        if (value !== null) expect(['string', 'number', 'boolean']).toContain(typeof value);
      }
    }
  });

  it('is what the manifest says', () => {
    const entry = manifest.files.find((file) => file.path === path);
    expect(entry).toMatchObject({
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      features: features.length,
    });
    for (const source of entry?.sources ?? []) expect(manifest.sources).toHaveProperty([source]);
  });
});

it('the manifest lists every file, and no other', () => {
  expect(manifest.files.map(({ path }) => path).sort()).toEqual([...paths].sort());
});

const gdal = spawnSync('ogrinfo', ['--version']).status === 0;
if (!gdal) process.stdout.write('GDAL check skipped: there is no ogrinfo (Debian: gdal-bin)\n');

describe.skipIf(!gdal)('GDAL opens every file', () => {
  it.each(manifest.files)('$path has $features features', ({ path, features }) => {
    const { stdout } = spawnSync('ogrinfo', ['-ro', '-al', '-so', join(GEODATA, path)]);
    expect(Number(/Feature Count: (\d+)/.exec(stdout.toString())?.[1])).toBe(features);
    expect(stdout.toString()).toContain('ID["EPSG",4326]');
  });
});
