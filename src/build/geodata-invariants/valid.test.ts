import { describe, expect, it } from 'vitest';
import { groundAreas } from '../ground-areas.ts';
import { areas, GEODATA, paths, read } from './files.ts';
import { faultOf } from './valid.ts';

it('the check finds a ring that crosses itself, and a line without length', () => {
  const bow = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  expect(faultOf('bow', { type: 'Polygon', coordinates: [bow] })).toEqual([
    expect.stringContaining('Self-intersection'),
  ]);
  const still = [
    [0, 0],
    [0, 0],
  ];
  expect(faultOf('still', { type: 'LineString', coordinates: still })).toHaveLength(1);
});

describe('every geometry is valid', () => {
  it.each(paths)('of geodata/%s', (path) => {
    const { features } = read(path);
    expect(
      features.flatMap(({ geometry, properties }) => faultOf(JSON.stringify(properties), geometry)),
    ).toEqual([]);
  });

  it('of the ground that names are found on', () => {
    const ground = groundAreas(GEODATA);
    // The pieces of the mosaic, and countries around them.
    expect(ground.length).toBeGreaterThan(areas.length);
    const faults = ground.flatMap(({ name, area }) =>
      faultOf(name.en, { type: 'MultiPolygon', coordinates: area }),
    );
    expect(faults).toEqual([]);
  });
});
