import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DatasetIndex, IncidentDetail, IncidentSummary } from '../domain/dataset.ts';
import type { Language } from '../domain/text.ts';
import type { LayerVisibility } from '../state/layers.ts';
import { buildStyle } from '../style/build-style.ts';
import type { DrawnTheme } from '../style/palette.ts';
import type { Box } from './box.ts';
import { fittedView, paddingFor, viewExtent } from './camera.ts';
import type { Cluster } from './clusters.ts';
import type { MapEngine } from './engine.ts';
import type { View } from './engine-options.ts';
import { claimFeatures, incidentFeatures, leaderFeatures } from './features.ts';
import { FONT_URLS } from './font-urls.ts';
import { type NameRoom, nameFeatures } from './name-features.ts';
import { NotNow } from './not-now.ts';
import { Singles } from './singles.ts';
import { type Placed, spread } from './spread.ts';
import { GAP } from './spread-group.ts';

/** All that the map draws from; compared by identity. */
export interface MapInput {
  theme: DrawnTheme;
  language: Language;
  layers: LayerVisibility;
  index: DatasetIndex | null;
  /** Id of the stretch or region that the incidents are narrowed to. */
  where: string | null;
  /** The incidents that pass the filters; the open one is drawn in any case. */
  shown: readonly IncidentSummary[];
  /** The open incident's claims, once they are loaded. */
  detail: IncidentDetail | null;
  incident: string | null;
  claim: string | null;
  hovered: string | null;
  /** Where the reader has moved the camera; null frames the open incident, the chosen stretch or the overview. */
  view: View | null;
}

export function styleOf(
  { theme, language, layers }: Pick<MapInput, 'theme' | 'language' | 'layers'>,
  base: string,
): StyleSpecification {
  return buildStyle({ theme, language, layers, base, fonts: FONT_URLS });
}

/** Width in pixels below which markers stand closer: there the list is the larger target. */
const SMALL_MAP = 560;
const SMALL_GAP = 19;
/** Zoom levels between which the markers keep their places. */
const ZOOM_STEP = 0.25;
const sameView = (a: View, b: View) =>
  Math.abs(a.zoom - b.zoom) < 0.01 &&
  Math.abs(a.lon - b.lon) < 1e-4 &&
  Math.abs(a.lat - b.lat) < 1e-4;

const UNMARKED = { hovered: null, claim: null } as const;

/** What is asked of the engine. */
export type SyncedEngine = Pick<
  MapEngine,
  | 'view'
  | 'size'
  | 'setStyle'
  | 'setFeatures'
  | 'setFeatureState'
  | 'fitBounds'
  | 'jumpTo'
  | 'resize'
>;

/** Applies state to the engine: what has changed by identity, and nothing else. */
export class MapSync {
  readonly #engine: SyncedEngine;
  readonly #base: string;
  readonly #covered: () => readonly Box[];
  readonly #singles: Singles;
  readonly #listeners = new Set<() => void>();
  /** What the engine shows; null where not all of it could be applied, so that all is applied again. */
  #shown: MapInput | null = null;
  #input: MapInput;
  /** The inputs that style and camera were last made from. */
  #styled: MapInput;
  #fitted: MapInput;
  /** What is marked in the engine's sources. */
  #marked: Pick<MapInput, 'hovered' | 'claim'> = UNMARKED;
  #placed: readonly Placed[] = [];
  #names: readonly NameRoom[] = [];
  #zoom = Number.NaN;

  /**
   * @param started the input that the engine was made with, its style and its camera
   * @param covered what the page lays over the map, in pixels from the map's top left corner
   */
  constructor(
    engine: SyncedEngine,
    base: string,
    started: MapInput,
    covered: () => readonly Box[] = () => [],
  ) {
    this.#covered = covered;
    this.#engine = engine;
    this.#singles = new Singles(engine);
    this.#base = base;
    this.#input = started;
    this.#styled = started;
    this.#fitted = started;
  }

  /** Where each marker is drawn; a new array whenever one has moved. */
  readonly placed = (): readonly Placed[] => this.#placed;

  /** What the names take up that the map owes the reader. */
  readonly names = (): readonly NameRoom[] => this.#names;

  /** Markers that stand together as one; a new array with every new `placed`. */
  readonly clusters = (): readonly Cluster[] => this.#singles.clusters;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Brings the engine to `input`, all or nothing: what has been applied is noted only when all is,
   * so that the next call applies again what could not be.
   * @throws what the engine throws; NotNow where it can be tried again once the style is there
   */
  apply(input: MapInput): void {
    const before = this.#shown;
    const { theme, language, layers } = this.#styled;
    this.#shown = null;
    this.#input = input;
    if (input.theme !== theme || input.language !== language || input.layers !== layers) {
      this.#engine.setStyle(styleOf(input, this.#base));
    }
    this.#styled = input;
    this.#fill(input, before);
    this.#move(input, this.#fitted);
    this.#fitted = input;
    // A camera that jumps there has moved by now, and told of it while nothing was noted as shown.
    if (this.#isMisplaced()) this.#place();
    this.#shown = input;
  }

  /** To be called when the engine's style was made anew: its sources have forgotten what was marked. */
  remade(): void {
    this.#shown = null;
    this.#marked = UNMARKED;
  }

  /** To be called when the camera has moved: markers spread by zoom level. */
  cameraMoved(): void {
    this.#between(() => {
      if (this.#isMisplaced()) this.#place();
    });
  }

  /**
   * Acts between two inputs. What is still to be applied is placed then, and what cannot be drawn while
   * the style is made anew is applied with all else once it is there.
   */
  #between(act: () => void): void {
    if (this.#shown === null) return;
    try {
      act();
    } catch (error) {
      if (!(error instanceof NotNow)) throw error;
      this.#shown = null;
    }
  }

  /** True where the markers are spread for another zoom level, or more is seen than was looked through. */
  #isMisplaced(): boolean {
    return this.#zoomStep() !== this.#zoom || this.#singles.left;
  }

  /** To be called when the map's size has changed. */
  resized(): void {
    this.#engine.resize();
    // A reader who has moved the camera keeps it.
    if (this.#input.view !== null) return;
    this.#fit(this.#input, true);
    this.uncover();
  }

  /** To be called when other controls lie over the map: what it opens with stays clear of them. */
  uncover(): void {
    if (this.#input.view !== null) return;
    this.#between(() => {
      this.#name();
      for (const listener of this.#listeners) listener();
    });
  }

  /** Frames the open incident, the chosen stretch or the overview again. */
  fitAgain(): void {
    this.#fit(this.#input, false);
  }

  #zoomStep(): number {
    return Math.floor(this.#engine.view.zoom / ZOOM_STEP) * ZOOM_STEP;
  }

  #fill(input: MapInput, before: MapInput | null): void {
    const { detail, index, incident, claim } = input;
    if (before === null || detail !== before.detail || claim !== before.claim) {
      this.#engine.setFeatures('claims', claimFeatures(detail, claim));
    }
    if (
      before === null ||
      index !== before.index ||
      input.shown !== before.shown ||
      incident !== before.incident
    ) {
      this.#place();
    } else if (detail !== before.detail || input.language !== before.language) {
      this.#name();
    }
    const { hovered, claim: selected } = this.#marked;
    if (input.hovered !== hovered) {
      for (const source of ['incidents', 'leaders'] as const) {
        this.#mark(source, hovered, { hover: false });
        this.#mark(source, input.hovered, { hover: true });
      }
    }
    if (claim !== selected) {
      this.#mark('claims', selected, { selected: false });
      this.#mark('claims', claim, { selected: true });
    }
    this.#marked = { hovered: input.hovered, claim };
  }

  #mark(
    source: 'incidents' | 'leaders' | 'claims',
    id: string | null,
    state: Record<string, boolean>,
  ) {
    if (id !== null) this.#engine.setFeatureState(source, id, state);
  }

  #place(): void {
    const { index, incident, shown } = this.#input;
    const open = index?.incidents.find(({ id }) => id === incident);
    const incidents = open === undefined || shown.includes(open) ? shown : [...shown, open];
    this.#zoom = this.#zoomStep();
    // Closer by so many pixels is the same as spread at so much higher a zoom level.
    const closer = this.#engine.size.width < SMALL_MAP ? Math.log2(GAP / SMALL_GAP) : 0;
    const single = this.#singles.of(incidents, shown, incident);
    this.#placed = spread(
      single.map(({ id, marker }) => ({ id, at: marker.at })),
      this.#zoom + closer,
      incident,
    );
    const west = new Map((index?.stretches ?? []).map((stretch) => [stretch.id, stretch.west]));
    this.#engine.setFeatures('incidents', incidentFeatures(this.#placed, single, west, incident));
    this.#engine.setFeatures('leaders', leaderFeatures(this.#placed, incident));
    this.#name();
    for (const listener of this.#listeners) listener();
  }

  /** Places the names of featured regions and of the places that claims rest on, clear of the markers. */
  #name(): void {
    const { index, detail, language, view } = this.#input;
    const fitted = view === null ? this.#fittedView(this.#input) : null;
    const { named, regions, rooms } = nameFeatures({
      index,
      detail,
      language,
      markers: this.#placed.map(({ drawnAt }) => drawnAt),
      zoom: fitted?.zoom ?? this.#zoom,
      seen: fitted && { ...fitted, ...this.#engine.size, covered: this.#covered() },
    });
    this.#engine.setFeatures('named', named);
    this.#engine.setFeatures('region-names', regions);
    this.#names = rooms;
  }

  #move(input: MapInput, before: MapInput): void {
    const { view } = input;
    if (view !== null) {
      if (!sameView(view, this.#engine.view)) this.#engine.jumpTo(view);
      return;
    }
    const found = input.index !== null && before.index === null;
    const elsewhere = input.incident !== before.incident || input.where !== before.where;
    if (found || elsewhere || before.view !== null) this.#fit(input, false);
  }

  #fit(input: MapInput, jump: boolean): void {
    const { bounds, padding } = this.#fitOf(input);
    this.#engine.fitBounds(bounds, padding, jump);
  }

  #fitOf({ index, incident, where }: MapInput) {
    const { width, height } = this.#engine.size;
    return {
      bounds: viewExtent(index, incident, where),
      padding: paddingFor(width, height, incident !== null),
    };
  }

  #fittedView(input: MapInput) {
    const { bounds, padding } = this.#fitOf(input);
    return fittedView(bounds, this.#engine.size, padding);
  }
}
