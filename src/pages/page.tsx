import { type ReactNode, StrictMode, useEffect } from 'react';
import { SITE_LANGUAGES } from '../i18n/site-languages.ts';
import type { AppStore } from '../state/store.ts';
import { App } from '../ui/App.tsx';
import type { Publication } from '../ui/context.tsx';
import { Guard } from '../ui/parts/Guard.tsx';
import { Search } from '../ui/search/Search.tsx';
import { Timeline } from '../ui/timeline/Timeline.tsx';

export interface PageProps {
  store: AppStore;
  /** The site's root path, ending in a slash. */
  base: string;
  publication: Publication;
  map: ReactNode;
  /** Called in the browser once the page answers to the reader; returns what undoes it. */
  onReady?: () => () => void;
}

/** One element for as long as the page lives, so that the header is not drawn anew for it. */
const search = (
  <Guard part="search">
    <Search />
  </Guard>
);

/** The one composition that the build renders to HTML and the browser takes over. */
export function Page({ store, base, publication, map, onReady }: PageProps) {
  useEffect(() => onReady?.(), [onReady]);
  return (
    <StrictMode>
      <App
        store={store}
        base={base}
        publication={publication}
        mapSlot={map}
        header={{ languages: SITE_LANGUAGES, search }}
        timelineSlot={<Timeline />}
      />
    </StrictMode>
  );
}
