import { StrictMode } from 'react';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import type { AppStore } from '../../state/store.ts';
import type { TextPage } from '../../state/text-address.ts';
import { PageProvider, usePage } from '../context.tsx';
import { Header } from '../header/Header.tsx';
import { useThemeAttribute } from '../theme-attribute.ts';

/** Id of the main text, where the skip link leads. */
export const TEXT_PAGE_MAIN = 'text';

function Composed({ page }: { page: TextPage }) {
  const { t, store } = usePage();
  useThemeAttribute(store);
  return (
    <>
      <a className="part-skip" href={`#${TEXT_PAGE_MAIN}`}>
        {t('header.skip')}
      </a>
      <Header current={page} languages={SITE_LANGUAGES} />
    </>
  );
}

/**
 * The head of a page of text: the one part of it that the build renders and the browser takes over.
 * The text below it is HTML only.
 */
export function TextPageHeader(props: { store: AppStore; base: string; page: TextPage }) {
  const { store, base, page } = props;
  return (
    <StrictMode>
      <PageProvider store={store} base={base}>
        <Composed page={page} />
      </PageProvider>
    </StrictMode>
  );
}
