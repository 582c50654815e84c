import '../ui/styles.css';
import '../ui/share/share.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { loadMessages } from '../i18n/translate.ts';
import { afterPaint } from '../map/after-paint.ts';
import { readAddress } from '../state/address.ts';
import { connectHistory } from '../state/history.ts';
import { connectLoading } from '../state/loading.ts';
import { connectRenewal } from '../state/renewal.ts';
import { createAppStore } from '../state/store.ts';
import { connectHead } from '../ui/head/write-head.ts';
import { MapSurface } from '../ui/map/MapSurface.tsx';
import { keepOffline } from './keep-offline.ts';
import { Page } from './page.tsx';
import { startData } from './start-data.ts';

/** Fetches the map's code while a large index is read; the map itself asks again, and says what fails. */
function fetchMap() {
  import('../map/open-map.ts').catch(() => undefined);
}

const base = import.meta.env.BASE_URL;
const publication = { address: import.meta.env.SITE_ADDRESS, desk: import.meta.env.DESK };
const root = document.getElementById('app');
if (root === null) throw new Error('the page has no element #app');
const html = document.documentElement;

await afterPaint();
const { address, ignored } = readAddress(location.pathname, location.search, base);
// The texts of the page's language come before its markup is taken over, so that nothing flashes.
const [data] = await Promise.all([
  startData(document, base, address.incident, fetchMap),
  loadMessages(address.language),
]);
const written = root.childElementCount > 0;
if (!written) html.lang = address.language;

/** Makes the page answer to the reader. */
function start(root: HTMLElement) {
  const detail = data.ok ? data.value.detail : null;
  // The HTML knows the path but not the query, so the query is taken up after the first render.
  const store = createAppStore({
    language: address.language,
    incident: address.incident,
    ...(data.ok ? { index: data.value.index } : { indexErrors: data.errors }),
    ...(detail !== null && { detail: { status: 'ready', detail } as const }),
  });
  /** Joins the rendered page to the address bar and the data files. */
  const connect = () => {
    store.getState().goTo(address, ignored);
    const stops = [
      connectHistory(store, base, window),
      connectLoading(store, base),
      connectHead(store, publication.address, document),
      connectRenewal(store, base, html.dataset['build']),
    ];
    html.dataset['ready'] = 'true';
    return () => {
      for (const stop of stops) stop();
    };
  };
  const staticMap = root.querySelector('[data-static-map]')?.innerHTML ?? '';
  const map = <MapSurface staticMap={staticMap} />;
  const page = (
    <Page store={store} base={base} publication={publication} map={map} onReady={connect} />
  );
  if (written) hydrateRoot(root, page);
  else createRoot(root).render(page);
}

// A page that can be read is never exchanged for one that lacks its data: it stays as it was written,
// and says that it does not answer.
if (data.ok || !written) start(root);
else html.dataset['inert'] = 'true';
keepOffline(base);
