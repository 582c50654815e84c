import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../geodata.ts';
import type { Draft } from './file.ts';

const manifest = z.object({
  files: z.array(z.object({ path: z.string(), licence: z.string(), features: z.number() })),
});

/** Natural Earth's licence has no SPDX id of its own. */
const spdx = (licence: string) =>
  licence === 'public domain' ? 'LicenseRef-public-domain' : licence;

/** The regions and border lines as they are, and the text of their licences and sources. */
export function geodataCopies(geodata: string): Draft[] {
  const { files } = manifest.parse(readJson(join(geodata, 'manifest.json')));
  const copies = (['regions', 'borders'] as const).flatMap((kind) =>
    files
      .filter(({ path }) => path.startsWith(`${kind}/`))
      .map(
        ({ path, licence, features }): Draft => ({
          path,
          kind,
          mediaType: 'application/geo+json',
          rows: features,
          licence: spdx(licence),
          text: readFileSync(join(geodata, path), 'utf8'),
        }),
      ),
  );
  const text = readFileSync(join(geodata, 'LICENSES.md'), 'utf8');
  return [
    ...copies,
    {
      path: 'LICENSES.md',
      kind: 'licences',
      mediaType: 'text/markdown',
      licence: 'CC-BY-4.0',
      text,
    },
  ];
}
