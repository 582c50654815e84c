import type { Language } from '../../domain/text.ts';
import { createAboutTranslate } from '../../i18n/about.ts';
import { AboutPage } from '../../ui/about/AboutPage.tsx';
import type { AboutFacts } from '../../ui/about/facts.ts';
import type { Dataset } from '../assemble.ts';
import type { TextPageParts } from './write-text-page.tsx';

/** The About page in one language. */
export function aboutPage(
  { index }: Dataset,
  facts: AboutFacts,
  language: Language,
  base: string,
): TextPageParts {
  const at = createAboutTranslate(language);
  return {
    page: 'about',
    language,
    base,
    index,
    head: { title: at('head.title'), description: at('head.text') },
    main: <AboutPage facts={facts} />,
  };
}
