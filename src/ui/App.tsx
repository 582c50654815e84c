import { type ReactNode, useCallback, useRef } from 'react';
import type { AppStore } from '../state/store.ts';
import { PageProvider, type Publication, usePage } from './context.tsx';
import { useDeferred } from './deferred.ts';
import { useEscape } from './escape.ts';
import { FilterAnnouncer } from './filters/Announcer.tsx';
import { IgnoredNote } from './filters/IgnoredNote.tsx';
import { useFocusOnText, useFocusReturn } from './focus-return.ts';
import { Header, type HeaderProps } from './header/Header.tsx';
import { Keys } from './keys/Keys.tsx';
import { OpenKeys } from './keys/open-keys.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { Panel } from './Panel.tsx';
import { PendingState } from './PendingState.tsx';
import { Guard } from './parts/Guard.tsx';
import { RenewedNote } from './RenewedNote.tsx';
import { SheetHandle } from './sheet/SheetHandle.tsx';
import { useThemeAttribute } from './theme-attribute.ts';

export interface AppProps {
  store: AppStore;
  /** The site's root path, ending in a slash. */
  base: string;
  publication?: Publication | undefined;
  header?: HeaderProps;
  /** The map, drawn into a frame of its own size; it may read the page through `usePage`. */
  mapSlot?: ReactNode;
  /** What stands below the map. */
  timelineSlot?: ReactNode;
}

/** The anchor that the skip link leads to. */
const TEXT = 'text';

/** The whole page: header, map, and beside it the list or the open incident. */
export function App({ store, base, publication, ...slots }: AppProps) {
  return (
    <PageProvider store={store} base={base} publication={publication}>
      <Layout {...slots} />
    </PageProvider>
  );
}

/** Beside the map: the list or the open incident. */
function Text() {
  const { store } = usePage();
  // The click is answered first: the text, which takes longest, is drawn after its paint.
  const incident = useDeferred((state) => state.incident);
  const detail = useDeferred((state) => state.detail);
  const panel = useRef<HTMLDivElement>(null);
  useFocusReturn(store, incident);
  useFocusOnText(panel, detail);
  return (
    <div ref={panel} className="app-panel" id={TEXT} tabIndex={-1} data-keeps-focus>
      <SheetHandle />
      <RenewedNote />
      <IgnoredNote />
      <Guard part={incident === null ? 'list' : 'panel'} from={[incident, detail]}>
        <Panel incident={incident} detail={detail} />
      </Guard>
    </div>
  );
}

function Layout({
  header,
  mapSlot,
  timelineSlot,
}: Omit<AppProps, 'store' | 'base' | 'publication'>) {
  const { t, store } = usePage();
  const incident = useDeferred((state) => state.incident);
  useThemeAttribute(store);
  useEscape(store);
  const keys = useRef<HTMLDialogElement>(null);
  const openKeys = useCallback(() => keys.current?.showModal(), []);
  return (
    <div className="app" data-view={incident === null ? 'list' : 'incident'}>
      <a className="part-skip" href={`#${TEXT}`}>
        {t('header.skip')}
      </a>
      <PendingState />
      <Keys dialog={keys} />
      <Header {...header} />
      <main className="app-main">
        <div className="app-stage">
          <OpenKeys value={openKeys}>
            <div className="app-map">
              <Guard part="map">{mapSlot}</Guard>
            </div>
          </OpenKeys>
          {timelineSlot !== undefined && (
            <section className="app-timeline" aria-label={t('region.timeline')}>
              <Guard part="timeline">{timelineSlot}</Guard>
            </section>
          )}
        </div>
        <Text />
      </main>
      <LiveRegion />
      <FilterAnnouncer />
    </div>
  );
}
