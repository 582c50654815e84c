import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Padding } from './camera.ts';
import type { Hit } from './engine-hits.ts';
import type { Bounds } from './mercator.ts';
import type { SurfaceEvent } from './surface-state.ts';

export interface View {
  lon: number;
  lat: number;
  zoom: number;
}
export interface EngineEvents {
  /** What may be shown of the map has changed. */
  surface(event: SurfaceEvent): void;
  /** The style has been made or made anew: its sources can be filled. */
  styled(): void;
  /** The camera has moved, at most once a frame. */
  move(): void;
  /** The reader, and not the page, has moved the camera. */
  moved(view: View): void;
  click(hit: Hit): void;
  hover(hit: Hit): void;
  /** Something could not be drawn or loaded; in the library's words, for the console. */
  error(message: string): void;
}

export interface EngineOptions {
  container: HTMLElement;
  style: StyleSpecification;
  start: { bounds: Bounds; padding: Padding } | View;
  /** One finger and the wheel scroll the page; two fingers and Ctrl+wheel move the map. */
  cooperative: boolean;
  reduceMotion: boolean;
  /** Texts of the library, by its keys. */
  locale: Record<string, string>;
  events: EngineEvents;
}
