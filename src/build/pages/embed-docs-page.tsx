import { renderToStaticMarkup } from 'react-dom/server';
import { createTranslate } from '../../i18n/translate.ts';
import { createAppStore } from '../../state/store.ts';
import { PageProvider } from '../../ui/context.tsx';
import { EmbedDocs } from '../../ui/embed/EmbedDocs.tsx';
import { frameHtml } from './embed-page.tsx';
import type { FrameFiles } from './frame-files.ts';

/** The page for embedders, in English. Pure. */
export function embedDocsHtml(base: string, { script, style }: FrameFiles): string {
  const store = createAppStore({ language: 'en' });
  const body = renderToStaticMarkup(
    <PageProvider store={store} base={base}>
      <EmbedDocs />
    </PageProvider>,
  );
  const title = createTranslate('en')('embed.docs.title');
  return frameHtml({ language: 'en', title, base, files: { script, style } }, body);
}
