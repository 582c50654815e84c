/**
 * Simplification of the whole mosaic at once (Douglas–Peucker), so that neighbours keep their shared vertices.
 * A line takes the finest tolerance of the areas on its two sides.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { collection, feature, isPolygonal, text } from './geojson.ts';
import { BORDER_REGIONS, NAKHCHIVAN } from './regions.ts';
import { layer, run } from './topology.ts';
import { type Item, TOLERANCE } from './types.ts';

type Area = Item<Polygon | MultiPolygon>;

/** Metres, for the other regions of both countries and for the countries around. */
const CONTEXT_TOLERANCE = 150;
const NEIGHBOUR_TOLERANCE = 400;

const fine = new Set([
  ...BORDER_REGIONS.map((r) => r.iso),
  'artsvashen',
  'yukhari-askipara',
  'barkhudarly',
]);
const tolerance = (unit: string): number => {
  if (fine.has(unit)) return TOLERANCE;
  return unit.includes('-') ? CONTEXT_TOLERANCE : NEIGHBOUR_TOLERANCE;
};

/** Cuts the sea off, makes Nakhchivan one unit, and puts every vertex on the grid of the outputs. */
export const finishMosaic = async (areas: Area[], sea: Area): Promise<Area[]> => {
  const united = areas.map((f) => {
    const unit = text(f.properties, 'unit');
    return feature(f.geometry, { ...f.properties, unit: NAKHCHIVAN.has(unit) ? 'AZ-NX' : unit });
  });
  const out = await run(
    '-i areas.json sea.json combine-files -dissolve unit copy-fields=country target=areas ' +
      '-erase sea target=areas -filter-slivers min-area=2km2 target=areas -o areas.json format=geojson target=areas precision=0.00001',
    { 'areas.json': collection(united), 'sea.json': collection([sea]) },
  );
  return clean(layer(out, 'areas.json').filter(isPolygonal));
};

/** Rounding to the grid can make lines touch: clean until nothing changes any more. */
const clean = async (areas: Area[]): Promise<Area[]> => {
  let now = areas;
  for (let pass = 0; pass < 4; pass++) {
    const out = await run('-i areas.json -clean -o areas.json format=geojson precision=0.00001', {
      'areas.json': collection(now),
    });
    const next = layer(out, 'areas.json').filter(isPolygonal);
    if (JSON.stringify(next) === JSON.stringify(now)) break;
    now = next;
  }
  return now;
};

/** @param areas with `unit`: decides each area's tolerance */
export const simplify = async (areas: Area[]): Promise<Area[]> => {
  const graded = areas.map((f) =>
    feature(f.geometry, { ...f.properties, tolerance: tolerance(text(f.properties, 'unit')) }),
  );
  const out = await run(
    '-i areas.json -simplify dp variable interval=tolerance keep-shapes -o areas.json format=geojson precision=0.00001',
    { 'areas.json': collection(graded) },
  );
  return clean(layer(out, 'areas.json').filter(isPolygonal));
};

/** Areas dissolved by country. */
export const byCountry = async (areas: Area[]): Promise<Area[]> => {
  const out = await run(
    '-i areas.json -dissolve country -o areas.json format=geojson precision=0.00001',
    {
      'areas.json': collection(areas),
    },
  );
  return layer(out, 'areas.json').filter(isPolygonal);
};
