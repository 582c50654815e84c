import type { DataError } from '../data/result.ts';
import type { DatasetIndex, IncidentDetail } from '../domain/dataset.ts';
import type { Filters } from '../domain/filter.ts';
import type { Statements } from '../domain/statements.ts';
import type { Language } from '../domain/text.ts';
import type { LayerVisibility } from './layers.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Centre in degrees WGS84 and MapLibre zoom level. */
export interface MapView {
  lon: number;
  lat: number;
  zoom: number;
}

/** What the address holds; see address.ts. */
export interface Address {
  language: Language;
  /** Id of the open incident. */
  incident: string | null;
  /** Id of the claim that is pointed at in the open incident. */
  claim: string | null;
  /** Which of both sides' statements on the open incident are drawn. */
  statements: Statements;
  theme: Theme;
  layers: LayerVisibility;
  /** True where the reader has put the eastern account left. */
  swapped: boolean;
  view: MapView | null;
  filters: Filters;
}

/** The open incident's full text, which is loaded when it is opened. */
export type DetailState =
  | { status: 'idle' }
  | { status: 'loading'; id: string }
  | { status: 'ready'; detail: IncidentDetail }
  | { status: 'failed'; id: string; errors: DataError[] };

export interface ViewState extends Address {
  /** Null where the dataset could not be loaded; `indexErrors` says why. */
  index: DatasetIndex | null;
  indexErrors: DataError[];
  detail: DetailState;
  /** Id of the incident under the pointer or focus, in the list or on the map. */
  hovered: string | null;
  /** How often something of the site could not be loaded: it may have been renewed. */
  missing: number;
  /** True once the site is known to be newer than the page. */
  renewed: boolean;
  /** Parts of the address that were not understood, so that a note can say so. */
  ignored: readonly string[];
}
