import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import type { Language } from '../../domain/text.ts';
import { createAboutTranslate } from '../../i18n/about.ts';
import { createDataTranslate } from '../../i18n/data-page.ts';
import { namesIn } from '../../i18n/names.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Ground } from '../../map/static/ground.ts';
import { drawnMap } from '../../map/static/model.ts';
import { previewPath } from '../../state/preview-address.ts';
import type { Dataset } from '../assemble.ts';
import { incidentPicture, type RecordWords, recordPicture, SIZE } from './picture.ts';
import { openRasteriser } from './rasterise.ts';

/** Pictures in the making at a time; each holds some 3 MB of pixels. */
const AT_ONCE = 4;

/** What the pictures of the list and of the pages of text say, by the pages' names. */
function recordWords(language: Language): Readonly<Record<'home' | 'about' | 'data', RecordWords>> {
  const t = createTranslate(language);
  const at = createAboutTranslate(language);
  const d = createDataTranslate(language);
  const site = t('site.name');
  return {
    home: { site, heading: t('site.question'), text: t('head.home.text') },
    about: { site, heading: at('title'), text: at('head.text') },
    data: { site, heading: d('title'), text: d('head.text') },
  };
}

/**
 * Writes the pictures for link previews: of the whole record, of the pages of text and of each
 * incident, in each language.
 * @param out the folder that the site is built into
 */
export async function writePreviews(
  out: string,
  { index, details }: Dataset,
  ground: Ground,
  languages: readonly Language[],
): Promise<number> {
  const rasterise = await openRasteriser(SIZE);
  // A picture is painted on another thread, while the next ones are laid out on this one.
  const atOnce = pLimit(AT_ONCE);
  const written = languages.flatMap((language) => {
    const t = createTranslate(language);
    const draw = { ground, index, language, t, href: () => '' };
    const overview = drawnMap({ ...draw, detail: null });
    const pictures = [
      ...Object.entries(recordWords(language)).map(([page, words]) => ({
        page,
        layers: () => recordPicture(overview, words),
      })),
      ...details.map((detail) => ({
        page: detail.summary.id,
        layers: () =>
          incidentPicture(detail, drawnMap({ ...draw, detail }), {
            language,
            names: namesIn(language, detail.places, index.regions),
            t,
          }),
      })),
    ];
    return pictures.map(({ page, layers }) =>
      atOnce(async () => {
        const file = join(out, previewPath(language, page));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await rasterise(layers()));
      }),
    );
  });
  return (await Promise.all(written)).length;
}
