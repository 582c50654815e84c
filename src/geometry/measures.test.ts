import { describe, expect, test } from 'vitest';
import type { Incident } from '../domain/incident.ts';
import type { Measure } from '../domain/measure.ts';
import { drawIncident } from './draw-incident.ts';
import { between, claim, MERIDIAN, pointAt, record, silent, smallWorld } from './fixture.ts';
import { metresBetween } from './geodesic.ts';

const world = smallWorld();
const measuresOf = (incident: Incident): Measure[] => drawIncident(incident, world).measures;
const ofKind = <K extends Measure['kind']>(measures: Measure[], kind: K) =>
  measures.filter((measure): measure is Extract<Measure, { kind: K }> => measure.kind === kind);

describe('between the claims', () => {
  test('is geodesic, with both roundings in the error', () => {
    const [measure] = ofKind(
      measuresOf(between(pointAt(45.99, 40.1), pointAt(46.02, 40.12))),
      'betweenClaims',
    );
    const metres = metresBetween([45.99, 40.1], [46.02, 40.12]);
    expect(measure?.metres).toBe(Math.round(metres / 10) * 10);
    expect(measure?.errorMetres).toBe(30); // √(20² + 20²), rounded up
  });

  test('is 0 where they overlap', () => {
    const [measure] = ofKind(
      measuresOf(between({ kind: 'borderZone', regions: ['west'] }, pointAt(45.99, 40.2))),
      'betweenClaims',
    );
    expect(measure?.metres).toBe(0);
  });

  test('takes a place by its position, its extent as the error', () => {
    const [measure] = ofKind(
      measuresOf(between(pointAt(46, 40.3), { kind: 'place', places: ['east-town'] })),
      'betweenClaims',
    );
    expect(measure?.metres).toBe(Math.round(metresBetween([46, 40.3], [46.1, 40.3]) / 100) * 100);
    expect(measure?.errorMetres).toBe(1600); // √(20² + 1000² + 1168²): half its extent, and its position in whole minutes
  });

  test('uses the latest of each side, and has no figure where one draws nothing', () => {
    const chain = record([
      claim('early', 'armenia', pointAt(45.9, 40.1)),
      claim('late', 'armenia', pointAt(45.99, 40.1), 'early'),
      claim('b', 'azerbaijan', pointAt(46.01, 40.1)),
    ]);
    expect(ofKind(measuresOf(chain), 'betweenClaims')[0]).toMatchObject({ armenia: 'late' });
    const [none] = ofKind(measuresOf(between(silent, pointAt(46.01, 40.1))), 'betweenClaims');
    expect(none).toEqual({ kind: 'betweenClaims', armenia: 'a', azerbaijan: 'b' });
  });
});

describe('between claims of which one is drawn from the line', () => {
  const inside = { kind: 'insideBorder', side: 'armenia', metres: 800 } as const;
  const measured = (stretch: string, lat: number) =>
    ofKind(measuresOf(between(inside, pointAt(46.01, lat), [stretch])), 'betweenClaims')[0];

  test('has the line’s error beside the coordinate’s', () => {
    expect(measured('west-east', 40.2)?.errorMetres).toBe(110); // √(20² + 100²), rounded up
  });

  test('has no known error where the line’s is not known', () => {
    expect(measured('upwest-upeast', 40.5)?.errorMetres).toBeNull();
    expect(measured('upwest-upeast', 40.5)?.metres).toBeGreaterThan(0);
  });
});

describe('to the line', () => {
  const measures = measuresOf(between(pointAt(45.99, 40.2), silent));

  test('is given for each border source, with its own error', () => {
    const [osm, naturalEarth] = ofKind(measures, 'toLine');
    expect(osm).toMatchObject({ border: 'osm', metres: 850, errorMetres: 110 }); // √(20² + 100²), rounded up
    const metres = metresBetween([45.99, 40.2], [46.01, 40.2]);
    expect(Math.abs((naturalEarth?.metres ?? 0) - metres)).toBeLessThanOrEqual(50);
    expect(naturalEarth?.errorMetres).toBe(1100); // √(20² + 1000²), rounded up
  });

  test('has no figure where a source does not draw the stretch', () => {
    const north = measuresOf(between(pointAt(45.99, 40.5), silent, ['upwest-upeast']));
    const missing = ofKind(north, 'toLine').find(({ border }) => border === 'natural-earth');
    expect(missing).toBeDefined();
    expect(missing).not.toHaveProperty('metres');
    expect(missing).not.toHaveProperty('errorMetres');
  });

  test('says which stretch was measured to, and what that was traced from', () => {
    const [osm, naturalEarth] = ofKind(measures, 'toLine');
    expect(osm).toMatchObject({ stretches: ['west-east'], tracedFrom: ['survey'] });
    expect(naturalEarth).toMatchObject({ stretches: ['west-east'] });
    expect(naturalEarth).not.toHaveProperty('tracedFrom');
  });

  test('has the error of the nearest of the record’s stretches, not of another', () => {
    const both = ['upwest-upeast', 'west-east'];
    const nearSouth = measuresOf(between(pointAt(45.99, 40.2), pointAt(45.99, 40.5), both));
    const [south, north] = ofKind(nearSouth, 'toLine').filter(({ border }) => border === 'osm');
    expect(south).toMatchObject({ stretches: ['west-east'], errorMetres: 110 });
    expect(north).toMatchObject({
      metres: 850,
      errorMetres: null,
      stretches: ['upwest-upeast'],
      tracedFrom: ['survey', 'untagged'],
    });
  });

  test('of two stretches that are as near has the error that is not known', () => {
    const both = ['west-east', 'upwest-upeast'];
    const [osm] = ofKind(measuresOf(between(pointAt(45.99, 40.4), silent, both)), 'toLine');
    expect(osm).toMatchObject({ errorMetres: null, stretches: both });
  });

  test('is not given for a claim that states no place', () => {
    expect(ofKind(measures, 'toLine').map(({ claim }) => claim)).toEqual(['a', 'a']);
  });
});

describe('falls in', () => {
  const regionsOf = (incident: Incident) => ofKind(measuresOf(incident), 'fallsIn');

  test('names the region of a point, and says when the errors cannot tell', () => {
    const [a, b] = regionsOf(between(pointAt(45.99, 40.2), pointAt(MERIDIAN + 0.0002, 40.2)));
    expect(a).toMatchObject({ regions: ['west'], borderline: false });
    expect(b).toMatchObject({ regions: ['east'], borderline: true });
  });

  test('cannot tell the side of a point that is nearer to the line than its error', () => {
    const metres = 60;
    const [near] = regionsOf(between(pointAt(MERIDIAN - metres / 85_000, 40.2), silent));
    expect(near?.borderline).toBe(true);
    const [far] = regionsOf(between(pointAt(MERIDIAN - (3 * metres) / 85_000, 40.2), silent));
    expect(far?.borderline).toBe(false);
  });

  test('does not say whether it can where the line’s error is not known, however far', () => {
    const north = ['upwest-upeast'];
    const [far] = regionsOf(between(pointAt(45.8, 40.5), silent, north));
    expect(far).toMatchObject({ regions: ['upwest'], borderline: null });
    const [on] = regionsOf(between(pointAt(MERIDIAN - 0.0001, 40.5), silent, north));
    expect(on?.borderline).toBe(true); // 9 m, within the coordinate's own 20
    const [zone] = regionsOf(between({ kind: 'region', regions: ['upwest'] }, silent, north));
    expect(zone?.borderline).toBe(false);
  });

  test('does not count a neighbour that a strip only touches', () => {
    const [a] = regionsOf(between({ kind: 'borderZone', regions: ['west'] }, silent));
    expect(a).toMatchObject({ regions: ['west'], borderline: false });
  });

  test('names every region of several, and of a line', () => {
    const [both] = regionsOf(between({ kind: 'region', regions: ['west', 'upwest'] }, silent));
    expect(both?.regions).toEqual(['upwest', 'west']);
    const [line] = regionsOf(
      between({ kind: 'insideBorder', side: 'armenia', metres: 800 }, silent),
    );
    expect(line?.regions).toEqual(['west']);
  });
});
