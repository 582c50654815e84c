import { type Claim, claimsOf } from '../domain/claim.ts';
import type { Marker } from '../domain/dataset.ts';
import type { Incident } from '../domain/incident.ts';
import type { Measure } from '../domain/measure.ts';
import type { ClaimShape } from '../domain/shape.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';
import { anchorsOf } from './anchors.ts';
import type { Box } from './coordinates.ts';
import type { Drawing } from './drawing.ts';
import { incidentExtent } from './extent.ts';
import { markerOf } from './marker.ts';
import { measuresOf } from './measures.ts';
import { type Reach, reachOf } from './reach.ts';
import { type Scene, sceneOf } from './scene.ts';
import { drawingOf } from './shape-of.ts';
import type { World } from './world.ts';

export interface IncidentDrawing {
  marker: Marker;
  /** West, south, east, north of the view, degrees. */
  extent: Box;
  /** In the record's order of claims; none for a claim that states no place. */
  shapes: ClaimShape[];
  measures: Measure[];
}

/** A claim with its drawing. */
export interface DrawnClaim {
  claim: Claim;
  drawing: Drawing;
  reach: Reach;
}

/**
 * Draws a checked record: the marker on the line, the view, a shape for each claim that states a
 * place, and the measures. The same record and world give the same result; nothing is done for one
 * side that is not done for the other.
 * @throws if a stretch is not in the world or a side has no claim (the record check forbids both)
 */
export function drawIncident(incident: Incident, world: World): IncidentDrawing {
  const scene = sceneOf(incident.stretches, world);
  const draw = drawingOnce(scene);
  const drawn = incident.claims.flatMap((claim): DrawnClaim[] => {
    const drawing = draw(claim.whereabouts);
    if (drawing === undefined) return [];
    return [{ claim, drawing, reach: reachOf(claim.whereabouts, drawing, scene) }];
  });
  const latest = {
    armenia: claimsOf(incident.claims, 'armenia').latest,
    azerbaijan: claimsOf(incident.claims, 'azerbaijan').latest,
  };
  const isLatest = (claim: string) => claim === latest.armenia.id || claim === latest.azerbaijan.id;
  const marker = markerOf(
    drawn.filter(({ claim }) => isLatest(claim.id)).map(({ reach }) => reach.figure),
    scene,
  );
  const anchors = anchorsOf(drawn, isLatest, marker.at, scene);
  const shapes = drawn.map(
    ({ claim, drawing }): ClaimShape => ({
      claim: claim.id,
      party: claim.party,
      ...drawing,
      anchor: anchors.get(claim.id) ?? marker.at,
    }),
  );
  return {
    marker,
    extent: incidentExtent(
      marker.at,
      shapes.filter(({ claim }) => isLatest(claim)),
      scene,
    ),
    shapes,
    measures: measuresOf(drawn, latest, scene),
  };
}

/** Draws like drawingOf, but the same place only once: speakers of a side repeat each other. */
function drawingOnce(scene: Scene): (where: Whereabouts) => Drawing | undefined {
  const done = new Map<string, Drawing | undefined>();
  return (where) => {
    const key = JSON.stringify({ ...where, phrase: undefined });
    if (!done.has(key)) done.set(key, drawingOf(where, scene));
    return done.get(key);
  };
}
