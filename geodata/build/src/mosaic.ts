/**
 * One mosaic of everything: both countries cut into provinces and districts, the exclaves, the neighbours.
 * All lines go into one planar graph, so that whatever borders on something shares its vertices.
 */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { area } from './geodesic.ts';
import { collection, feature, isPolygonal, ringsOf, text } from './geojson.ts';
import type { NaturalEarth, Unit } from './natural-earth.ts';
import { distance, segmentKey, segments, toDegrees, toMetres } from './planar.ts';
import type { Warp } from './rubber-sheet.ts';
import { segmentIndex } from './segment-index.ts';
import { layer, run } from './topology.ts';
import type { Claimed, Country, Item, Line } from './types.ts';

type Area = Item<Polygon | MultiPolygon>;

/** How far line ends reach past the border, so that they surely cross it. */
const OVERSHOOT = 80;
/** Cells below this area (m²) that are not a unit of their own are splinters between two outlines. */
const SPLINTER = 3e6;
const CLAIMED: readonly Claimed[] = ['AM', 'AZ'];

/**
 * @param countries outlines, with `country`
 * @param exclaves rings, with `id` and `country`
 * @returns areas with `country` and `unit` (ISO code, exclave id, or the country's code)
 */
export const mosaic = async (
  countries: Area[],
  exclaves: Item<Polygon>[],
  ne: NaturalEarth,
  warp: Warp,
): Promise<Area[]> => {
  const lines = [
    ...[...countries, ...exclaves].flatMap((f) => ringsOf(f.geometry)),
    ...CLAIMED.flatMap((country) => extended(country, countries, ne, warp)),
  ].map((coordinates) => feature({ type: 'LineString', coordinates }));
  const cells = await run(
    "-i lines.json -polygons -explode -each 'x=this.innerX,y=this.innerY' -o cells.json format=geojson precision=0.000001",
    { 'lines.json': collection(lines) },
  );
  const units = ne.units.map((unit) => warped(unit, warp));
  const named = layer(cells, 'cells.json')
    .filter(isPolygonal)
    .flatMap((cell) => {
      const inside: Position = [Number(cell.properties['x']), Number(cell.properties['y'])];
      const exclave = exclaves.find((f) => booleanPointInPolygon(inside, f));
      if (exclave)
        return [
          feature(cell.geometry, {
            country: text(exclave.properties, 'country'),
            unit: text(exclave.properties, 'id'),
          }),
        ];
      const owner = countries.find((f) => booleanPointInPolygon(inside, f));
      if (!owner) return [];
      const country = text(owner.properties, 'country');
      return [
        feature(cell.geometry, {
          country,
          unit: isClaimed(country) ? unitAt(inside, country, units) : country,
        }),
      ];
    });
  const keep = new Set(exclaves.map((f) => text(f.properties, 'id')));
  let areas = named;
  for (let pass = 0; pass < 3; pass++)
    areas = await dissolve(withoutSplinters(await dissolve(areas, true), keep), pass < 2);
  return areas.sort((a, b) => (text(a.properties, 'unit') < text(b.properties, 'unit') ? -1 : 1));
};

const isClaimed = (country: string): country is Claimed => country === 'AM' || country === 'AZ';

/** Natural Earth's inner lines, warped, their outer ends drawn out past the border. */
const extended = (country: Claimed, countries: Area[], ne: NaturalEarth, warp: Warp): Line[] => {
  const border = countries.find((f) => f.properties['country'] === (country satisfies Country));
  if (!border) throw new Error(`no outline of ${country}`);
  const toBorder = segmentIndex(ringsOf(border.geometry));
  const toOutline = segmentIndex(ringsOf(ne.outline[country].geometry));
  const isOuter = (end: Position) => (toOutline(end, 20_000)?.distance ?? Infinity) < 5;

  const drawnOut = (end: Position, before: Position): Position | undefined => {
    const found = toBorder(end);
    if (!found) return undefined;
    const [x, y] = toMetres(found.point);
    const apart = distance(end, found.point);
    // An end that already lies on the border goes on in its own direction.
    const [fx, fy] = toMetres(apart < 1 ? before : end);
    const n = Math.hypot(x - fx, y - fy) || 1;
    return toDegrees([x + ((x - fx) / n) * OVERSHOOT, y + ((y - fy) / n) * OVERSHOOT]);
  };

  return ne.inner[country].map((line) => {
    const moved = line.map(warp);
    const [first, second] = moved;
    const [start, end] = [line[0], line.at(-1)];
    const [last, previous] = [moved.at(-1), moved.at(-2)];
    if (!first || !second || !start || !end || !last || !previous) return moved;
    const head = isOuter(start) ? drawnOut(first, second) : undefined;
    const tail = isOuter(end) ? drawnOut(last, previous) : undefined;
    return [...(head ? [head] : []), ...moved, ...(tail ? [tail] : [])];
  });
};

const warped = (unit: Unit, warp: Warp): Unit => {
  const polygons =
    unit.geometry.type === 'Polygon' ? [unit.geometry.coordinates] : unit.geometry.coordinates;
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(warp)));
  return feature({ type: 'MultiPolygon', coordinates }, unit.properties);
};

/** The unit that contains a point, or the one whose outline is nearest. */
const unitAt = (p: Position, country: Claimed, units: Unit[]): string => {
  const own = units.filter((unit) => unit.properties['country'] === country);
  const inside = own.find((unit) => booleanPointInPolygon(p, unit));
  if (inside) return text(inside.properties, 'iso');
  let best: { metres: number; iso: string } | undefined;
  for (const unit of own) {
    const metres = indexOf(unit)(p, 300_000)?.distance ?? Infinity;
    if (!best || metres < best.metres) best = { metres, iso: text(unit.properties, 'iso') };
  }
  if (!best) throw new Error(`no unit near ${p.join(', ')}`);
  return best.iso;
};

const indexes = new WeakMap<Unit, ReturnType<typeof segmentIndex>>();
const indexOf = (unit: Unit) => {
  const known = indexes.get(unit);
  if (known) return known;
  const made = segmentIndex(ringsOf(unit.geometry));
  indexes.set(unit, made);
  return made;
};

const dissolve = async (areas: Area[], explode: boolean): Promise<Area[]> => {
  const out = await run(
    `-i areas.json -dissolve unit copy-fields=country ${explode ? '-explode' : ''} -o areas.json format=geojson precision=0.000001`,
    { 'areas.json': collection(areas) },
  );
  return layer(out, 'areas.json').filter(isPolygonal);
};

/** Gives each splinter to the neighbour of the same country that it shares the longest edge with. */
const withoutSplinters = (parts: Area[], keep: ReadonlySet<string>): Area[] => {
  const largest = new Map<string, number>();
  const sizes = parts.map((part) => area(part.geometry));
  parts.forEach((part, i) => {
    const unit = text(part.properties, 'unit');
    largest.set(unit, Math.max(largest.get(unit) ?? 0, sizes[i] ?? 0));
  });
  const owners = new Map<string, Area[]>();
  for (const part of parts) {
    for (const ring of ringsOf(part.geometry)) {
      for (const [a, b] of segments(ring)) {
        const edge = segmentKey(a, b);
        owners.set(edge, [...(owners.get(edge) ?? []), part]);
      }
    }
  }
  return parts.map((part, i) => {
    const unit = text(part.properties, 'unit');
    const size = sizes[i] ?? 0;
    if (size >= SPLINTER || size === largest.get(unit) || keep.has(unit)) return part;
    const shared = new Map<string, number>();
    for (const ring of ringsOf(part.geometry)) {
      for (const [a, b] of segments(ring)) {
        for (const other of owners.get(segmentKey(a, b)) ?? []) {
          const name = text(other.properties, 'unit');
          if (
            other === part ||
            other.properties['country'] !== part.properties['country'] ||
            keep.has(name)
          )
            continue;
          shared.set(name, (shared.get(name) ?? 0) + distance(a, b));
        }
      }
    }
    const [neighbour] = [...shared].sort((a, b) => b[1] - a[1]);
    return neighbour ? feature(part.geometry, { ...part.properties, unit: neighbour[0] }) : part;
  });
};
