/** What the frame's first script asks of the interactive map, which is loaded later. */
export interface LiveRequest {
  /** Where the map is mounted; its content stays until the map is drawn. */
  root: HTMLElement;
  /** The site's root path, ending in a slash. */
  base: string;
  language: string;
  incident: string | null;
  theme: 'auto' | 'light' | 'dark';
  layers: string | null;
  view: string | null;
  /** The first thing that the reader did: done as soon as the map can. */
  zoom: 'in' | 'out' | null;
  /** The map's own controls are there. */
  onControls(): void;
  /** The reader has chosen another incident. */
  onSelect(incident: string): void;
  onFail(): void;
}

export const LIVE_EVENT = 'claimline:live';

declare global {
  interface WindowEventMap {
    [LIVE_EVENT]: CustomEvent<LiveRequest>;
  }
}
