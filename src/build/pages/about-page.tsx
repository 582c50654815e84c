import type { Language } from '../../domain/text.ts';
import { createAboutTranslate } from '../../i18n/about.ts';
import { textAddress } from '../../state/text-address.ts';
import { AboutPage } from '../../ui/about/AboutPage.tsx';
import type { AboutFacts } from '../../ui/about/facts.ts';
import { pageJsonLd } from '../../ui/head/json-ld.ts';
import type { Dataset } from '../assemble.ts';
import { readDesk } from '../desk.ts';
import { siteAddress } from '../site.ts';
import type { TextPageParts } from './write-text-page.tsx';

/** The About page in one language. */
export function aboutPage(
  { index }: Dataset,
  facts: AboutFacts,
  language: Language,
  base: string,
): TextPageParts {
  const at = createAboutTranslate(language);
  const title = at('head.title');
  const site = siteAddress();
  const address = textAddress({ page: 'about', language, theme: 'auto' }, site);
  return {
    page: 'about',
    language,
    base,
    index,
    head: {
      title,
      description: at('head.text'),
      jsonLd: pageJsonLd({ address, site, title, language, dates: index.dates }),
    },
    main: <AboutPage facts={facts} desk={readDesk()} />,
  };
}
