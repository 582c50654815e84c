import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { FEED_PATH } from '../../domain/data-file.ts';
import type { DatasetIndex } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { inEachLanguage } from '../../i18n/site-languages.ts';
import { previewPath } from '../../state/preview-address.ts';
import { type AppStore, createAppStore } from '../../state/store.ts';
import { type TextPage, textAddress } from '../../state/text-address.ts';
import { PageProvider } from '../../ui/context.tsx';
import type { PageHead } from '../../ui/head/page-head.ts';
import { TEXT_PAGE_MAIN, TextPageHeader } from '../../ui/text-page/TextPageHeader.tsx';
import { headHtml } from '../head.ts';
import { siteAddress } from '../site.ts';

/** The file of the client build that pages of text are made from; it is no page itself. */
export const TEXT_TEMPLATE = 'page.html';

export interface TextPageParts {
  page: TextPage;
  language: Language;
  /** The site's root path, ending in a slash. */
  base: string;
  index: DatasetIndex;
  head: PageHead;
  /** The whole text. It stays as the build renders it: the browser takes over the header only. */
  main: ReactNode;
}

/** The HTML of a page of text, complete without script. Pure. */
export function textPageHtml(template: string, parts: TextPageParts): string {
  const { page, language, base, index, head, main } = parts;
  const store: AppStore = createAppStore({ language, index });
  const header = renderToString(<TextPageHeader store={store} base={base} page={page} />);
  const text = renderToStaticMarkup(
    <PageProvider store={store} base={base}>
      <main id={TEXT_PAGE_MAIN} className="text-page" tabIndex={-1}>
        {main}
      </main>
    </PageProvider>,
  );
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace('data-page=""', `data-page="${page}"`)
    .replace('<!--head-->', () => headHtml(head, base))
    .replace('<!--header-->', () => header)
    .replace('<!--main-->', () => text);
}

/** What the head of every page of text says, from where the page and the site stand. */
function sharedHead(parts: TextPageParts, site: string): Partial<PageHead> {
  const { page, language, index, head } = parts;
  const at = (other: Language) => textAddress({ page, language: other, theme: 'auto' }, site);
  return {
    language,
    address: at(language),
    alternates: inEachLanguage(at),
    dates: index.dates,
    image: { address: `${site}${previewPath(language, page)}`, text: head.description },
    feed: `${site}data/${FEED_PATH}`,
  };
}

/** Writes a page of text below `out`. */
export async function writeTextPage(
  out: string,
  template: string,
  parts: TextPageParts,
): Promise<void> {
  const { page, language } = parts;
  const file = join(out, textAddress({ page, language, theme: 'auto' }, ''), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  const head = { ...sharedHead(parts, siteAddress()), ...parts.head };
  await writeFile(file, textPageHtml(template, { ...parts, head }));
}
