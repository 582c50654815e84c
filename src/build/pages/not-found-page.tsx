import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../domain/text.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { pathOf } from '../../state/address.ts';
import { frameHtml } from './embed-page.tsx';
import type { FrameFiles } from './frame-files.ts';

/**
 * What static hosts send, with status 404, for an address that holds nothing: short enough for a
 * frame, with a link to the map. A frame tells the page around it. Pure.
 */
export function notFoundHtml(language: Language, base: string, files: FrameFiles): string {
  const t = createTranslate(language);
  const body = renderToStaticMarkup(
    <main className="embed">
      <h1>{t('embed.gone.title')}</h1>
      <p data-failure="true">{t('embed.gone.text')}</p>
      <p className="embed-full">
        <a href={pathOf({ language, incident: null }, base)}>{t('embed.gone.link')}</a>
      </p>
    </main>,
  );
  const { script, style } = files;
  return frameHtml(
    { language, title: t('embed.gone.title'), base, files: { script, style } },
    body,
  );
}
