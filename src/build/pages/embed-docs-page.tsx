import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../domain/text.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { createAppStore } from '../../state/store.ts';
import { PageProvider } from '../../ui/context.tsx';
import { EmbedDocs } from '../../ui/embed/EmbedDocs.tsx';
import { frameHtml } from './embed-page.tsx';
import type { FrameFiles } from './frame-files.ts';

/**
 * The page for embedders. Pure.
 * @param height in CSS pixels that the frame of the example needs in a narrow column
 */
export function embedDocsHtml(
  language: Language,
  base: string,
  { script, style }: FrameFiles,
  height: number,
): string {
  const store = createAppStore({ language });
  const body = renderToStaticMarkup(
    <PageProvider store={store} base={base}>
      <EmbedDocs height={height} />
    </PageProvider>,
  );
  const title = createTranslate(language)('embed.docs.title');
  return frameHtml({ language, title, base, files: { script, style } }, body);
}
