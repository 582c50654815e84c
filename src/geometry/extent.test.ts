import { describe, expect, test } from 'vitest';
import type { Incident } from '../domain/incident.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { type Box, inBox, verticesOf } from './coordinates.ts';
import { drawIncident } from './draw-incident.ts';
import { between, MERIDIAN, pointAt, silent, smallWorld } from './fixture.ts';
import { metresBetween } from './geodesic.ts';

const world = smallWorld();
const incidentExtent = (incident: Incident): Box => drawIncident(incident, world).extent;
const across = ([w, s, e, n]: Box) => ({
  width: metresBetween([w, (s + n) / 2], [e, (s + n) / 2]),
  height: metresBetween([w, s], [w, n]),
});

describe('the view', () => {
  test('is at least 6 km across for two points close together', () => {
    const { width, height } = across(
      incidentExtent(between(pointAt(45.999, 40.2), pointAt(46.001, 40.2))),
    );
    for (const metres of [width, height]) {
      expect(metres).toBeGreaterThan(6000);
      expect(metres).toBeLessThan(9000);
    }
  });

  test('holds precise shapes whole, with space round them', () => {
    const incident = between(
      { kind: 'place', places: ['west-village'] },
      { kind: 'toward', places: ['east-village'] },
    );
    const { extent, shapes, marker } = drawIncident(incident, world);
    expect(shapes).toHaveLength(2);
    for (const vertex of shapes.flatMap(({ parts }) => parts.flatMap(verticesOf))) {
      expect(inBox(vertex, extent)).toBe(true);
    }
    expect(inBox(marker.at, extent)).toBe(true);
  });

  test('holds only the near part of shapes that run on', () => {
    const { width, height } = across(
      incidentExtent(
        between({ kind: 'insideBorder', side: 'armenia', metres: 800 }, pointAt(46.01, 40.2)),
      ),
    );
    expect(width).toBeLessThan(14_000);
    expect(height).toBeLessThan(14_000);
  });

  test('holds the stretch where no side names a place, and all of several stretches', () => {
    const none = incidentExtent(between(silent, silent));
    expect(inBox([MERIDIAN, 40], none) && inBox([MERIDIAN, 40.4], none)).toBe(true);
    const zone: Whereabouts = { kind: 'borderZone', regions: ['west'] };
    const several = incidentExtent(between(zone, silent, ['west-east', 'upwest-upeast']));
    expect(inBox([MERIDIAN, 40], several) && inBox([MERIDIAN, 40.6], several)).toBe(true);
  });

  test('stays close for two points, however many stretches the record names', () => {
    const incident = between(pointAt(45.99, 40.39), pointAt(46.01, 40.41), [
      'west-east',
      'upwest-upeast',
    ]);
    expect(across(incidentExtent(incident)).height).toBeLessThan(9000);
  });
});
