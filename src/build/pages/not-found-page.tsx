import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../domain/text.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { pathOf } from '../../state/address.ts';
import { frameHtml } from './embed-page.tsx';
import type { FrameFiles } from './frame-files.ts';

function InLanguage({ language, base }: { language: Language; base: string }) {
  const t = createTranslate(language);
  return (
    <section lang={language} data-language={language}>
      <h1>{t('embed.gone.title')}</h1>
      <p data-failure="true">{t('embed.gone.text')}</p>
      <p className="embed-full">
        <a href={pathOf({ language, incident: null }, base)}>{t('embed.gone.link')}</a>
      </p>
    </section>
  );
}

/**
 * What static hosts send, with status 404, for an address that holds nothing: short enough for a
 * frame, with a link to the map. A host has one such page for all addresses, so it is written in
 * every language, and its script leaves the address's own. A frame tells the page around it. Pure.
 */
export function notFoundHtml(base: string, { script, style }: FrameFiles): string {
  const body = renderToStaticMarkup(
    <main className="embed">
      {SITE_LANGUAGES.map((language) => (
        <InLanguage key={language} language={language} base={base} />
      ))}
    </main>,
  );
  const title = createTranslate('en')('embed.gone.title');
  return frameHtml({ language: 'en', title, base, files: { script, style }, missing: true }, body);
}
