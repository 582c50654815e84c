import { renderToStaticMarkup } from 'react-dom/server';
import type { Removed } from '../../domain/removed.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { formatMoment } from '../../i18n/when.ts';
import { pathOf } from '../../state/address.ts';
import { embedPath } from '../../state/embed-address.ts';
import { frameHtml } from './embed-page.tsx';
import type { FrameFiles } from './frame-files.ts';

type PathOf = typeof pathOf;
/** The site's root path, and its address, absolute where that is known. */
type Place = { base: string; site: string };

/** @param path where the heir is linked: from a frame to its frame, from a page to its page */
function removedHtml(
  { date, what, now }: Removed,
  language: Language,
  path: PathOf,
  { base, site }: Place,
  { script, style }: FrameFiles,
): string {
  const t = createTranslate(language);
  const text = inLanguage(what, language);
  const heir = now === undefined ? undefined : { language, incident: now };
  const body = renderToStaticMarkup(
    <main className="embed">
      <h1>{t('embed.removed.title')}</h1>
      <p data-failure="true" lang={text.language}>
        {text.text}
      </p>
      <p>{t('embed.removed.date', { date: formatMoment(date, t) })}</p>
      {heir !== undefined && (
        <p className="embed-full">
          <a href={path(heir, base)} target="_self">
            {t('embed.removed.now')}
          </a>
        </p>
      )}
      <p className="embed-full">
        <a href={pathOf({ language, incident: null }, base)}>{t('embed.gone.link')}</a>
      </p>
    </main>,
  );
  const shell = { language, title: t('embed.removed.title'), base, files: { script, style } };
  const canonical = heir === undefined ? {} : { canonical: pathOf(heir, site) };
  return frameHtml({ ...shell, missing: true, ...canonical }, body);
}

/**
 * Pages for incidents that were taken out, at the addresses that they had: what became of each, in
 * every language, as page and as frame. Pure.
 * @returns HTML by its path below the site's root
 */
export function removedPages(
  all: readonly Removed[],
  place: Place,
  files: FrameFiles,
): Map<string, string> {
  const pages = all.flatMap((removed) =>
    SITE_LANGUAGES.flatMap((language) =>
      [pathOf, embedPath].map((path): [string, string] => [
        `${path({ language, incident: removed.id }, '')}index.html`,
        removedHtml(removed, language, path, place, files),
      ]),
    ),
  );
  return new Map(pages);
}
