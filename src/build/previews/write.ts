import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
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

/** Pictures in the making at a time; each holds some 3 MB of pixels. */
const AT_ONCE = 4;

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
  const write = async (language: Language, detail: IncidentDetail | null) => {
    const t = createTranslate(language);
    const map = drawnMap({ ground, index, detail, language, t, href: () => '' });
    const names = namesIn(language, detail?.places ?? [], index.regions);
    const layers =
      detail === null
        ? homePicture(map, { t })
        : incidentPicture(detail, map, { language, names, t });
    const file = join(out, previewPath(language, detail?.summary.id ?? null));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await rasterise(layers));
  };
  // A picture is painted on another thread, while the next ones are laid out on this one.
  const atOnce = pLimit(AT_ONCE);
  const written = await Promise.all(
    languages.flatMap((language) =>
      [null, ...details].map((detail) => atOnce(write, language, detail)),
    ),
  );
  return written.length;
}
