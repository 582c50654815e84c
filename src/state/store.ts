import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DataError } from '../data/result.ts';
import type { DatasetIndex, IncidentDetail } from '../domain/dataset.ts';
import { type Filters, NO_FILTERS } from '../domain/filter.ts';
import { presentId } from '../domain/present-id.ts';
import type { Statements } from '../domain/statements.ts';
import { DEFAULT_LAYERS, type LayerId } from './layers.ts';
import type { Address, MapView, Theme, ViewState } from './view-state.ts';

interface Actions {
  /**
   * Opens an incident, by its id or one that it had before, pointing at none of its claims. Its text
   * is loaded by the page.
   */
  openIncident(id: string): void;
  closeIncident(): void;
  /** Awaits the open incident's text once more, after it could not be loaded. */
  retryIncident(): void;
  hover(id: string | null): void;
  /** Points at a claim of the open incident; null at none. */
  pointAtClaim(id: string | null): void;
  toggleLayer(layer: LayerId): void;
  setTheme(theme: Theme): void;
  swapSides(): void;
  /** Draws both sides' first statements, their latest, or all. */
  drawStatements(wanted: Statements): void;
  setView(view: MapView | null): void;
  /** Changes some filters and keeps the others. */
  filter(changed: Partial<Filters>): void;
  resetFilters(): void;
  /**
   * Takes over what an address says, as on Back and Forward.
   * @param ignored its parts that were not understood
   */
  goTo(address: Address, ignored?: readonly string[]): void;
  /** The reader has seen which parts of the address were not understood. */
  dismissIgnored(): void;
  detailReady(detail: IncidentDetail): void;
  detailFailed(id: string, errors: DataError[]): void;
  indexReady(index: DatasetIndex): void;
  indexFailed(errors: DataError[]): void;
  /** Something of the site could not be loaded or read. */
  foundMissing(): void;
  siteRenewed(): void;
}

export type AppState = ViewState & Actions;
export type AppStore = StoreApi<AppState>;

export const DEFAULT_ADDRESS: Address = {
  language: 'en',
  incident: null,
  claim: null,
  statements: 'all',
  theme: 'auto',
  layers: DEFAULT_LAYERS,
  swapped: false,
  view: null,
  filters: NO_FILTERS,
};

const DEFAULT_STATE: ViewState = {
  ...DEFAULT_ADDRESS,
  index: null,
  indexErrors: [],
  detail: { status: 'idle' },
  hovered: null,
  missing: 0,
  renewed: false,
  ignored: [],
};

/** Keeps a loaded text if it is the wanted one, else says which is awaited. */
function detailFor(id: string | null, state: ViewState): ViewState['detail'] {
  if (id === null) return { status: 'idle' };
  const { detail } = state;
  return detail.status === 'ready' && detail.detail.summary.id === id
    ? detail
    : { status: 'loading', id };
}

/** The wanted incident by the id that it has now, where an address or link has one from before. */
const idNow = (id: string | null, index: DatasetIndex | null) =>
  id === null || index === null ? id : presentId(id, index);

/** Leaves out a filter to a stretch or region that the dataset does not have, and says so. */
function knownWhere(
  { filters }: Address,
  ignored: readonly string[],
  index: DatasetIndex | null,
): Pick<ViewState, 'filters' | 'ignored'> {
  const { where } = filters;
  const known =
    where === null ||
    index === null ||
    [...index.stretches, ...index.regions].some(({ id }) => id === where);
  if (known) return { filters, ignored };
  return { filters: { ...filters, where: null }, ignored: [...ignored, 'where'] };
}

/** Leaves out a claim that the open incident does not have, and says so. */
function knownClaim(state: Pick<ViewState, 'claim' | 'detail' | 'ignored'>): Partial<ViewState> {
  const { claim, detail, ignored } = state;
  const unknown =
    claim !== null &&
    detail.status === 'ready' &&
    !detail.detail.incident.claims.some(({ id }) => id === claim);
  return unknown ? { claim: null, ignored: [...ignored, 'claim'] } : {};
}

/** With another stretch the camera goes there, so the reader's own view is given up. */
function narrowed({ filters }: Address, next: Filters): Partial<ViewState> {
  return next.where === filters.where ? { filters: next } : { filters: next, view: null };
}

/** The one store of a page. Everything drawn follows from it and from nothing else. */
export function createAppStore(initial: Partial<ViewState> = {}): AppStore {
  return createStore<AppState>()((set, get) => ({
    ...DEFAULT_STATE,
    ...initial,
    incident: idNow(initial.incident ?? null, initial.index ?? null),
    openIncident: (wanted) =>
      set((state) => {
        const id = idNow(wanted, state.index);
        if (state.incident === id) return {};
        const detail = detailFor(id, state);
        return { incident: id, claim: null, statements: 'all', view: null, detail };
      }),
    closeIncident: () =>
      set({
        incident: null,
        claim: null,
        statements: 'all',
        view: null,
        hovered: null,
        detail: { status: 'idle' },
      }),
    retryIncident: () =>
      set(({ incident }) =>
        incident === null ? {} : { detail: { status: 'loading', id: incident } },
      ),
    hover: (id) => {
      if (get().hovered !== id) set({ hovered: id });
    },
    pointAtClaim: (id) => {
      if (get().claim !== id) set({ claim: id });
    },
    toggleLayer: (layer) =>
      set(({ layers }) => ({ layers: { ...layers, [layer]: !layers[layer] } })),
    setTheme: (theme) => set({ theme }),
    drawStatements: (statements) => set({ statements, claim: null }),
    swapSides: () => set(({ swapped }) => ({ swapped: !swapped })),
    setView: (view) => set({ view }),
    filter: (changed) => set((state) => narrowed(state, { ...state.filters, ...changed })),
    resetFilters: () => set((state) => narrowed(state, NO_FILTERS)),
    goTo: (address, ignored = []) =>
      set((state) => {
        const incident = idNow(address.incident, state.index);
        const next = {
          ...address,
          ...knownWhere(address, ignored, state.index),
          incident,
          detail: detailFor(incident, state),
        };
        return { ...next, ...knownClaim(next) };
      }),
    dismissIgnored: () => set({ ignored: [] }),
    detailReady: (detail) =>
      set((state) => {
        const { id, formerIds = [] } = detail.summary;
        if (state.incident === null || ![id, ...formerIds].includes(state.incident)) return {};
        const ready: Pick<ViewState, 'incident' | 'detail'> = {
          incident: id,
          detail: { status: 'ready', detail },
        };
        return { ...ready, ...knownClaim({ ...state, ...ready }) };
      }),
    detailFailed: (id, errors) =>
      set((state) =>
        state.incident === id
          ? { detail: { status: 'failed', id, errors }, missing: state.missing + 1 }
          : {},
      ),
    indexReady: (index) => set({ index, indexErrors: [] }),
    indexFailed: (indexErrors) => set({ indexErrors }),
    foundMissing: () => set(({ missing }) => ({ missing: missing + 1 })),
    siteRenewed: () => set({ renewed: true }),
  }));
}
