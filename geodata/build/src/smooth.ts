/** Ways to take the steps of a source's grid off an outline. */
import { buffer } from '@turf/buffer';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { area } from './geodesic.ts';
import { polygonsOf } from './geojson.ts';
import { distance, lat, lon, pointsEvery } from './planar.ts';
import type { Ring } from './types.ts';

const mix = (a: Position, b: Position, t: number): Position => [
  lon(a) + (lon(b) - lon(a)) * t,
  lat(a) + (lat(b) - lat(a)) * t,
];

const closed = (open: Ring): Ring => (open[0] ? [...open, open[0]] : open);

/** Chaikin's corner cutting (1974): each round replaces a corner by two points at a quarter of its sides. */
export const cutCorners = (ring: Ring, rounds: number): Ring => {
  let open = ring.slice(0, -1);
  for (let round = 0; round < rounds; round++) {
    open = open.flatMap((a, i) => {
      const b = open[(i + 1) % open.length] ?? a;
      return [mix(a, b, 0.25), mix(a, b, 0.75)];
    });
  }
  return closed(open);
};

/**
 * Closes notches and takes off spurs narrower than twice `metres`, by growing and shrinking an outline:
 * geo-maps cuts large lakes at the edges of tiles, and the welded tiles leave both.
 */
export const withoutSlots = (ring: Ring, metres: number): Ring => {
  let shape: Polygon | MultiPolygon = { type: 'Polygon', coordinates: [ring] };
  for (const by of [metres, -2 * metres, metres]) {
    const next: Feature<Polygon | MultiPolygon> | undefined = buffer(shape, by / 1000, {
      units: 'kilometers',
      steps: 16,
    });
    if (!next) return ring;
    shape = next.geometry;
  }
  const outer = polygonsOf(shape).flatMap((rings) => (rings[0] ? [rings[0]] : []));
  return outer.reduce((most, r) => (r.length > most.length ? r : most), outer[0] ?? ring);
};

/** Each point becomes the mean of its neighbours along the ring, weighted by a Gaussian of `sigma` metres. */
export const average = (ring: Ring, sigma: number): Ring => {
  const open = [...pointsEvery(ring, sigma / 4)].slice(0, -1);
  const reach = 12;
  return closed(
    open.map((centre, i) => {
      let [x, y, weight] = [0, 0, 0];
      for (const way of [1, -1]) {
        let along = 0;
        let before = centre;
        for (let k = way === 1 ? 0 : 1; k <= reach; k++) {
          const p = open[(i + way * k + open.length * reach) % open.length] ?? centre;
          along += distance(before, p);
          before = p;
          const w = Math.exp(-(along * along) / (2 * sigma * sigma));
          x += w * lon(p);
          y += w * lat(p);
          weight += w;
        }
      }
      return [x / weight, y / weight];
    }),
  );
};

/** Smoothing shrinks an outline; growing it about its middle gives `target` m² back. */
export const grown = (ring: Ring, target: number): Ring => {
  const factor = Math.sqrt(target / area({ type: 'Polygon', coordinates: [ring] }));
  const open = ring.slice(0, -1);
  const mean = (of: (p: Position) => number) => open.reduce((s, p) => s + of(p), 0) / open.length;
  const middle: Position = [mean(lon), mean(lat)];
  return ring.map((p) => mix(middle, p, factor));
};
