/** A position: degrees WGS84, longitude then latitude. */
export type LonLat = readonly [number, number];
/** A point on the Web Mercator plane, in pixels of the zoom level it was made for; y grows south. */
export type Pixel = readonly [number, number];
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** MapLibre's tile size: the whole world is 512 px wide at zoom 0. */
const TILE_SIZE = 512;
const RADIANS = Math.PI / 180;
/** Metres of the WGS84 equator. */
const EQUATOR = 40_075_016.686;

function worldSize(zoom: number): number {
  return TILE_SIZE * 2 ** zoom;
}

/** Web Mercator (EPSG:3857, spherical), as MapLibre projects. */
export function project([lon, lat]: LonLat, zoom: number): Pixel {
  const size = worldSize(zoom);
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  return [((lon + 180) / 360) * size, (0.5 - y / (2 * Math.PI)) * size];
}

export function unproject([x, y]: Pixel, zoom: number): LonLat {
  const size = worldSize(zoom);
  const angle = Math.PI * (1 - (2 * y) / size);
  return [(x / size) * 360 - 180, Math.atan(Math.sinh(angle)) / RADIANS];
}

/** Ground metres that one pixel spans at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR * Math.cos(lat * RADIANS)) / worldSize(zoom);
}

/** The zoom at which the bounds just fit into a box of `width` × `height` pixels. */
export function zoomToFit(bounds: Bounds, width: number, height: number): number {
  const [left, bottom] = project([bounds[0], bounds[1]], 0);
  const [right, top] = project([bounds[2], bounds[3]], 0);
  return Math.log2(Math.min(width / (right - left), height / (bottom - top)));
}
