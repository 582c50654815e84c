// A copy of the site's entry and index with made-up incidents, laid over the built site.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { generateIndex, type StretchLines } from '../../src/build/generate-index.ts';
import { datasetIndex } from '../../src/domain/dataset.ts';
import { Fixable } from '../step.mjs';

const lineFile = z.object({
  features: z.array(
    z.object({
      properties: z.object({ id: z.string() }),
      geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
    }),
  ),
});
const position = z.array(z.number()).transform(([lon = 0, lat = 0]) => [lon, lat] as const);

function stretchLines(file: unknown): StretchLines {
  return new Map(
    lineFile
      .parse(file)
      .features.filter(({ geometry }) => geometry.type === 'LineString')
      .map(({ properties, geometry }) => [
        properties.id,
        z.array(position).parse(geometry.coordinates),
      ]),
  );
}

/** @throws {Fixable} if nothing is found to replace */
function without(page: string, part: RegExp, replacement: string): string {
  if (part.test(page)) return page.replace(part, replacement);
  throw new Fixable(
    `index.html has nothing like ${part}, so the prerendered record cannot be taken out of it.\n` +
      '  Fix: scripts/bench/made-up.ts, to what the page is now',
  );
}

/** The page of all incidents without its record, which it then draws from `data/index.json`. */
export function emptyPage(page: string): string {
  const empty = without(
    page,
    /<div id="app">.*<\/div>(?=\s*<script type="application\/json")/s,
    '<div id="app"></div>',
  );
  return without(empty, /<script type="application\/json" id="claimline-data">.*?<\/script>/s, '');
}

/**
 * Writes `index.html`, `data/index.json` and, for the bare map, `points.geojson`.
 * @param count how many incidents
 * @param site folder of the built site
 * @param into folder that is laid over it
 */
export function writeMadeUp(count: number, site: string, into: string): void {
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  };
  const lines = stretchLines(JSON.parse(read('geodata/borders/osm.geojson')));
  const real = datasetIndex.parse(JSON.parse(read('data/index.json')));
  const index = generateIndex(count, 1, real, lines);
  const features = index.incidents.map(({ id, marker }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: marker.at },
    properties: { id },
  }));
  write('index.html', emptyPage(read('index.html')));
  write('data/index.json', JSON.stringify(index));
  write('points.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
}
