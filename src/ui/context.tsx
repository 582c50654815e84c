import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Place } from '../domain/place.ts';
import { type Desk, NO_DESK } from '../domain/reply.ts';
import type { Language } from '../domain/text.ts';
import { type Names, namesIn } from '../i18n/names.ts';
import { createTranslate, type Translate } from '../i18n/translate.ts';
import { pathOf } from '../state/address.ts';
import type { AppState, AppStore } from '../state/store.ts';

/** What the build knows of the site itself. */
export interface Publication {
  /** Where it stands: absolute where that is known, and else its root path. Ends in a slash. */
  address: string;
  /** Who takes reports of errors and replies. */
  desk: Desk;
}

interface Page {
  store: AppStore;
  /** The site's root path, ending in a slash. */
  base: string;
  language: Language;
  t: Translate;
  publication: Publication;
}

const PageContext = createContext<Page | null>(null);

/** Gives every component the page's store, language and root path, and what is known of the site. */
export function PageProvider(props: {
  store: AppStore;
  base: string;
  publication?: Publication | undefined;
  children: ReactNode;
}) {
  const { store, base, publication } = props;
  const language = useStore(store, (state) => state.language);
  const page = useMemo(
    () => ({
      store,
      base,
      language,
      t: createTranslate(language),
      publication: publication ?? { address: base, desk: NO_DESK },
    }),
    [store, base, language, publication],
  );
  return <PageContext value={page}>{props.children}</PageContext>;
}

/** @throws outside a `PageProvider` */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('a component was rendered outside PageProvider');
  return page;
}

export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(usePage().store, select);
}

/** The address of an incident's page, or of the list, in the page's language. */
export function useHref(): (incident: string | null) => string {
  const { base, language } = usePage();
  return (incident) => pathOf({ language, incident }, base);
}

/** Names of the regions of the dataset and of `places`, in the page's language. */
export function useNames(places: readonly Place[]): Names {
  const { language } = usePage();
  const regions = useApp((state) => state.index?.regions);
  return useMemo(() => namesIn(language, places, regions ?? []), [language, places, regions]);
}
