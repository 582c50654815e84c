import '../map/map.css';
import { createRoot } from 'react-dom/client';
import { loadIncident, loadIndex } from '../../data/load.ts';
import { LANGUAGES } from '../../domain/text.ts';
import type { LiveRequest } from '../../embed/live.ts';
import { loadMessages } from '../../i18n/translate.ts';
import { trustedDrawing } from '../../map/trusted.ts';
import { DEFAULT_LAYERS } from '../../state/layers.ts';
import { createAppStore } from '../../state/store.ts';
import { parseLayers, parseView } from '../../state/view-parameters.ts';
import { PageProvider } from '../context.tsx';
import { Guard } from '../parts/Guard.tsx';
import { LiveSurface } from './LiveSurface.tsx';
import { whenControls } from './when-controls.ts';

/**
 * Loads the data and puts the interactive map where the drawn one is.
 * @throws where the data cannot be read
 */
export async function openLiveMap(request: LiveRequest): Promise<void> {
  const { root, base, incident } = request;
  const language = LANGUAGES.find((each) => each === request.language) ?? 'en';
  const [index, detail] = await Promise.all([
    loadIndex(base),
    incident === null ? null : loadIncident(base, incident),
    loadMessages(language),
  ]);
  if (!index.ok) throw new Error(index.errors.map(({ message }) => message).join('; '));
  if (detail?.ok === false) throw new Error(detail.errors.map(({ message }) => message).join('; '));
  const store = createAppStore({
    language,
    theme: request.theme,
    incident,
    index: index.value,
    ...(detail !== null && { detail: { status: 'ready', detail: detail.value } as const }),
    layers: (request.layers === null ? undefined : parseLayers(request.layers)) ?? DEFAULT_LAYERS,
    view: (request.view === null ? undefined : parseView(request.view)) ?? null,
  });
  store.subscribe((state, before) => {
    if (state.incident !== before.incident && state.incident !== null)
      request.onSelect(state.incident);
  });
  const staticMap = root.querySelector('.map-drawn')?.innerHTML ?? '';
  const markup = trustedDrawing(staticMap);
  whenControls(root, request);
  createRoot(root).render(
    <PageProvider store={store} base={base}>
      <Guard
        part="map"
        instead={
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, from the page itself
          <div className="map-drawn" dangerouslySetInnerHTML={{ __html: markup }} />
        }
      >
        <LiveSurface staticMap={staticMap} />
      </Guard>
    </PageProvider>,
  );
}
