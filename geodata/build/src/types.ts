/** Shapes shared by the pipeline's steps. Positions are [lon, lat] in degrees, WGS84. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export type Ring = Position[];
export type Line = Position[];
export type Country = 'AM' | 'AZ' | 'GE' | 'IR' | 'TR' | 'RU';
export type Claimed = 'AM' | 'AZ';
export type Properties = Record<string, string | number | boolean | null>;
export type Collection<G extends Geometry = Geometry> = FeatureCollection<G, Properties>;
export type Item<G extends Geometry = Geometry> = Feature<G, Properties>;
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What the basemap covers: wider than any incident, so that the overview has ground around it. */
export const BOX: Box = [42, 37.5, 51, 42.6];
/** Simplification tolerance in metres for the regions along the border and for the border itself. */
export const TOLERANCE = 10;
/** Decimals of a degree in every output, about 1 m. */
export const DECIMALS = 5;
