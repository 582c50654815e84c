import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IncidentSummary } from '../../domain/dataset.ts';
import type { Removed } from '../../domain/removed.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { formatMoment } from '../../i18n/when.ts';
import { pathOf } from '../../state/address.ts';
import { embedPath, oembedPath } from '../../state/embed-address.ts';
import { type FrameShell, frameHtml } from './embed-page.tsx';
import type { FrameFiles } from './frame-files.ts';

/** The site's root path, and its address, absolute where that is known. */
type Place = { base: string; site: string };

/** What a page at an old address is made for. */
interface Asked extends Place {
  language: Language;
  /** Whether it is a page or a frame: from a page its heir's page is linked, from a frame its frame. */
  path: typeof pathOf;
  files: FrameFiles;
}

function pageHtml(
  { language, base, files }: Asked,
  title: string,
  content: ReactNode,
  shell: Partial<FrameShell>,
): string {
  const t = createTranslate(language);
  const body = renderToStaticMarkup(
    <main className="embed">
      <h1>{title}</h1>
      {content}
      <p className="embed-full">
        <a href={pathOf({ language, incident: null }, base)}>{t('embed.gone.link')}</a>
      </p>
    </main>,
  );
  const { script, style } = files;
  return frameHtml({ language, title, base, files: { script, style }, ...shell }, body);
}

/** An incident that was taken out of the record: what became of it, and the way to its heir. */
function removedHtml({ date, what, now }: Removed, asked: Asked): string {
  const { language, path, base, site } = asked;
  const t = createTranslate(language);
  const text = inLanguage(what, language);
  const heir = now === undefined ? undefined : { language, incident: now };
  const content = (
    <>
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
    </>
  );
  const canonical = heir === undefined ? {} : { canonical: pathOf(heir, site) };
  return pageHtml(asked, t('embed.removed.title'), content, { missing: true, ...canonical });
}

/** An incident under an id that it had before: leads on at once, and has a link where it cannot. */
function movedHtml({ id, title }: IncidentSummary, asked: Asked): string {
  const { language, path, base, site } = asked;
  const t = createTranslate(language);
  const now = { language, incident: id };
  const text = inLanguage(title, language);
  const content = (
    <p className="embed-full">
      <a href={path(now, base)} target="_self" lang={text.language}>
        {text.text}
      </a>
    </p>
  );
  return pageHtml(asked, t('embed.moved.title'), content, {
    moved: path(now, base),
    canonical: pathOf(now, site),
    oembed: oembedPath(now, site),
  });
}

/**
 * Pages for ids that no incident has any more, at the addresses that these had, in every language, as
 * page and as frame: of incidents that were taken out, and of those that have another id now. Pure.
 * @returns HTML by its path below the site's root
 */
export function oldAddresses(
  removed: readonly Removed[],
  incidents: readonly IncidentSummary[],
  place: Place,
  files: FrameFiles,
): Map<string, string> {
  const old: [string, (asked: Asked) => string][] = [
    ...removed.map((each): [string, (asked: Asked) => string] => [
      each.id,
      (asked) => removedHtml(each, asked),
    ]),
    ...incidents.flatMap((summary) =>
      (summary.formerIds ?? []).map((id): [string, (asked: Asked) => string] => [
        id,
        (asked) => movedHtml(summary, asked),
      ]),
    ),
  ];
  const pages = old.flatMap(([incident, html]) =>
    SITE_LANGUAGES.flatMap((language) =>
      [pathOf, embedPath].map((path): [string, string] => [
        `${path({ language, incident }, '')}index.html`,
        html({ ...place, language, path, files }),
      ]),
    ),
  );
  return new Map(pages);
}
