import { z } from './zod.ts';

/** The box that holds every position of the record: degrees WGS84. */
export const BOX = { west: 43, east: 49, south: 38, north: 42 } as const;

/** A position in degrees WGS84 inside the box; a swapped pair is named as such. */
export const position = z
  .strictObject({ lon: z.number(), lat: z.number() })
  .superRefine(({ lon, lat }, context) => {
    const inside = (x: number, y: number) =>
      x >= BOX.west && x <= BOX.east && y >= BOX.south && y <= BOX.north;
    if (inside(lon, lat)) return;
    const message = inside(lat, lon)
      ? `has lon and lat swapped; write lon: ${lat}, lat: ${lon}`
      : `lies outside the box 43–49 E, 38–42 N; write degrees east and north, not ${lon}, ${lat}`;
    context.addIssue({ code: 'custom', message });
  });
export type Position = z.infer<typeof position>;
