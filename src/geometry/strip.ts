import type { PartyId } from '../domain/party.ts';
import { bufferLines, intersectAreas, simplifyArea, simplifyLines, uniteAreas } from './areas.ts';
import { cachedArea } from './cached-area.ts';
import type { Area } from './coordinates.ts';
import type { Drawing } from './drawing.ts';
import { FADE, fading } from './fading.ts';
import { linesAlong, regionsAlong, type Scene, stretchesOf } from './scene.ts';
import type { StretchLine } from './world.ts';

/** Depth in metres of a region's border zone: a convention, since no statement gives one. */
export const BORDER_ZONE_DEPTH = 5000;
/** Depth in metres of "our side": shallower, since it says a side and no zone. A convention. */
export const OWN_SIDE_DEPTH = 2000;

/** Chords a quarter turn of a zone's edge. */
const ARC_STEPS = 8;
/** Metres, and share of the depth, by which the line may be smoothed before the zone is laid round it. */
const LINE_TOLERANCE = { least: 60, share: 0.06 };
/** Metres by which the zone's fading edge may be smoothed: round to the eye, and light to send. */
const EDGE_TOLERANCE = 30;
/** Metres for the side along the line: inner parts have no outline, and all go to the browser. */
const INNER_TOLERANCE = 30;

/** What lies within `depth` metres of stretches, on both sides. */
function around(stretches: readonly StretchLine[], depth: number, { world }: Scene): Area {
  return cachedArea(world, `around ${depth} ${idsOf(stretches)}`, () => {
    const tolerance = Math.max(LINE_TOLERANCE.least, depth * LINE_TOLERANCE.share);
    const lines = simplifyLines(linesAlong(stretches), tolerance);
    return simplifyArea(bufferLines(lines, depth, ARC_STEPS), EDGE_TOLERANCE);
  });
}

/**
 * The part of a region within `depth` metres of the record's stretches along it. Inner parts are
 * cut from the whole zone, thinned, and not from the region: it is far smaller.
 */
function zone(regionId: string, depth: number, share: number, scene: Scene): Area {
  const region = scene.world.regions.get(regionId);
  if (region === undefined) return [];
  const stretches = stretchesOf(regionId, scene);
  return cachedArea(scene.world, `zone ${regionId} ${depth} ${share} ${idsOf(stretches)}`, () =>
    intersectAreas(
      around(stretches, depth * share, scene),
      share < 1 ? simplifyArea(zone(regionId, depth, 1, scene), INNER_TOLERANCE) : region.main,
    ),
  );
}

const idsOf = (stretches: readonly StretchLine[]): string => stretches.map(({ id }) => id).join();

function strip(regions: readonly string[], depth: number, scene: Scene): Drawing | undefined {
  const parts = FADE.map((share) =>
    uniteAreas(regions.map((region) => zone(region, depth, share, scene))),
  );
  return fading('strip', parts);
}

/** "The border zone of" regions: what lies within 5 km of the line, fading away from it. */
export const drawBorderZone = (regions: readonly string[], scene: Scene): Drawing | undefined =>
  strip(regions, BORDER_ZONE_DEPTH, scene);

/** "Our side": a shallow band along the record's stretches, fading away from the line. */
export const drawOwnSide = (side: PartyId, scene: Scene): Drawing | undefined =>
  strip(regionsAlong(side, scene), OWN_SIDE_DEPTH, scene);
