/** Valid as OGC Simple Features has it, by JTS's own check (the one that GEOS and PostGIS have). */
import type { Geometry } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { describe, expect, it } from 'vitest';
import type { Ground } from '../../domain/ground.ts';
import { buildDataset } from '../dataset.ts';
import { groundAreas } from '../ground-areas.ts';
import { GEODATA, paths, read } from './files.ts';

const reader = new GeoJSONReader(new GeometryFactory());

/** What is wrong with a geometry and where; empty where it is valid. */
function fault(name: string, geometry: Geometry): string[] {
  const check = new IsValidOp(reader.read(geometry));
  return check.isValid() ? [] : [`${name}: ${check.getValidationError()}`];
}

it('the check finds a ring that crosses itself, and a line without length', () => {
  const bow = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  expect(fault('bow', { type: 'Polygon', coordinates: [bow] })).toEqual([
    expect.stringContaining('Self-intersection'),
  ]);
  const still = [
    [0, 0],
    [0, 0],
  ];
  expect(fault('still', { type: 'LineString', coordinates: still })).toHaveLength(1);
});

describe('every geometry is valid', () => {
  it.each(paths)('of geodata/%s', (path) => {
    const { features } = read(path);
    expect(
      features.flatMap(({ geometry, properties }) => fault(JSON.stringify(properties), geometry)),
    ).toEqual([]);
  });

  it('of the ground that names are found on', () => {
    const areas: Ground = groundAreas(GEODATA);
    const faults = areas.flatMap(({ name, area }) =>
      fault(name.en, { type: 'MultiPolygon', coordinates: area }),
    );
    expect(faults).toEqual([]);
  });

  it('of the claims as they are drawn', async () => {
    const { details } = await buildDataset();
    const shapes = details.flatMap(({ incident, shapes }) =>
      shapes.flatMap(({ claim, parts }) =>
        parts.map((part, index) => ({ name: `${incident.id}/${claim} part ${index}`, part })),
      ),
    );
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes.flatMap(({ name, part }) => fault(name, part))).toEqual([]);
  });
});
