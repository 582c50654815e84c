import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import { otherParty } from '../../domain/party.ts';
import type { Language } from '../../domain/text.ts';
import { namesIn } from '../../i18n/names.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { Ground } from '../../map/static/ground.ts';
import { drawnMap } from '../../map/static/model.ts';
import type { Dataset } from '../assemble.ts';
import { homePicture, incidentPicture, SIZE } from './picture.ts';
import { openRasteriser } from './rasterise.ts';

/** Path of a page's picture below the site's root. */
export function previewPath(language: Language, incident: string | null): string {
  return `previews/${language}/${incident ?? 'home'}.png`;
}

/** What an incident's picture shows, in words: both sides' places, west first. */
export function previewText(
  { west, summary, places }: IncidentDetail,
  index: DatasetIndex,
  language: Language,
): string {
  const t = createTranslate(language);
  const names = namesIn(language, places, index.regions);
  const said = [west, otherParty(west)].map(
    (party) =>
      `${t(`party.says.${party}`)}: ${whereaboutsSentence(summary.latest[party], names, t, 'short')}`,
  );
  return `${said.join('. ')}.`;
}

/**
 * Writes the pictures for link previews: of the whole record and of each incident, in each language.
 * @param out the folder that the site is built into
 */
export async function writePreviews(
  out: string,
  { index, details }: Dataset,
  ground: Ground,
  languages: readonly Language[],
): Promise<number> {
  const rasterise = await openRasteriser(SIZE);
  let written = 0;
  for (const language of languages) {
    const t = createTranslate(language);
    for (const detail of [null, ...details]) {
      const map = drawnMap({ ground, index, detail, language, t, href: () => '' });
      const names = namesIn(language, detail?.places ?? [], index.regions);
      const layers =
        detail === null
          ? homePicture(map, { t })
          : incidentPicture(detail, map, { language, names, t });
      const file = join(out, previewPath(language, detail?.summary.id ?? null));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await rasterise(layers));
      written += 1;
    }
  }
  return written;
}
