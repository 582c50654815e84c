/** What OpenStreetMap's line was traced from, as geodata/manifest.json and geodata/LICENSES.md say it. */
import type { LineProvenance } from '../../../src/domain/line-provenance.ts';

const RULE =
  'The error of a stretch is the largest that its sources state; null where one of them states none, since the part that a position lies on is not recorded.';
const NO_TAG = '(none)';

/** Kilometres of the whole line by source, to the 100 m of the figures that they add up. */
const kilometres = ({ stretches }: LineProvenance, source: string): number =>
  Number(
    Object.values(stretches)
      .reduce((sum, traced) => sum + (traced[source] ?? 0), 0)
      .toFixed(1),
  );

/** The manifest's own part on the line. */
export const manifestOfLine = (provenance: LineProvenance) => ({
  path: 'borders/osm.geojson',
  read_from: provenance.readFrom,
  edits_until: provenance.until,
  attribution: provenance.attribution,
  sources: Object.fromEntries(
    provenance.sources.map(({ id, tag, errorMetres, name, meaning, url }) => [
      id,
      {
        tag: tag ?? NO_TAG,
        name: name.en,
        km: kilometres(provenance, id),
        error_m: errorMetres ?? null,
        meaning: meaning.en,
        ...(url === undefined ? {} : { url }),
      },
    ]),
  ),
  notes: [RULE, provenance.caution.en, ...provenance.notes.map(({ en }) => en)],
});

/** The lines of a section of LICENSES.md. */
export const licencesOfLine = (provenance: LineProvenance): string[] => [
  "## What OpenStreetMap's line was traced from",
  '',
  `By the \`source\` tags of its ways (\`line-provenance.yaml\`): ${provenance.attribution}, read from ${provenance.readFrom.join(', ')}, edits to ${provenance.until}. ${provenance.caution.en}`,
  '',
  '| Tag | What it means | Kilometres | Stated error |',
  '|---|---|---|---|',
  ...provenance.sources.map(
    ({ id, tag, errorMetres, meaning }) =>
      `| ${tag ?? NO_TAG} | ${meaning.en} | ${kilometres(provenance, id).toFixed(1)} | ${errorMetres === undefined ? 'none' : `${errorMetres} m`} |`,
  ),
];
