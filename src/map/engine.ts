import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { LIVE_SOURCES, type LiveSource } from '../style/ids.ts';
import { MAP_BOUNDS, MAX_FIT_ZOOM, MAX_ZOOM, MIN_ZOOM, type Padding } from './camera.ts';
import {
  type DrawnFeature,
  drawnFeatures,
  type Ground,
  groundAt,
  type Hit,
  hitAt,
} from './engine-hits.ts';
import type { EngineEvents, EngineOptions, View } from './engine-options.ts';
import { type Features, NO_FEATURES } from './features.ts';
import { paintImage } from './images.ts';
import type { Bounds, LonLat, Pixel } from './mercator.ts';
import { NotNow } from './not-now.ts';
import { trustedWorkerUrl } from './trusted.ts';
import { Wholeness } from './wholeness.ts';

setWorkerUrl(trustedWorkerUrl(workerUrl));

/** Owns the imperative map; everything else speaks to it in this class's words. */
export class MapEngine {
  readonly #map: MapLibreMap;
  readonly #container: HTMLElement;
  readonly #events: EngineEvents;
  readonly #animate: boolean;
  readonly #live = new Map<LiveSource, Features>();
  readonly #ready: Promise<void>;
  readonly #wholeness: Wholeness;
  #styled = false;
  #pointer: Pixel | null = null;

  /** @throws GPUInitializationError where the browser gives no WebGL context */
  constructor(options: EngineOptions) {
    const { container, style, start, events } = options;
    this.#container = container;
    this.#events = events;
    this.#animate = !options.reduceMotion;
    this.#map = new MapLibreMap({
      container,
      style,
      ...('bounds' in start
        ? {
            bounds: [...start.bounds],
            fitBoundsOptions: { padding: start.padding, maxZoom: MAX_FIT_ZOOM },
          }
        : { center: [start.lon, start.lat], zoom: start.zoom }),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxBounds: [...MAP_BOUNDS],
      cooperativeGestures: options.cooperative,
      reduceMotion: options.reduceMotion,
      locale: options.locale,
      attributionControl: false,
      // The page says when the size has changed, and fits again in the same breath.
      trackResize: false,
      dragRotate: false,
      maxPitch: 0,
      fadeDuration: options.reduceMotion ? 0 : 150,
      renderWorldCopies: false,
      // The unit tests check every style; checking again would only delay the first picture.
      validateStyle: false,
    });
    this.#wholeness = new Wholeness(container, events.surface);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.setMissingStyleImageResolver((name) => this.#addImage(name));
    this.#ready = new Promise((resolve) => {
      this.#map.on('style.load', () => {
        this.#styled = true;
        resolve();
        events.styled();
      });
    });
    this.#listen();
  }

  /** Fulfilled when sources can be filled. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Elements placed over the map go here: gestures that begin on them still move the map. */
  get overlay(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  /** Asks for a frame too: a change that turns out to change nothing must end in `idle` as well. */
  #redraws(): void {
    this.#wholeness.moving();
    this.#map.triggerRepaint();
  }

  #addImage(name: string): void {
    // Twice the screen's own resolution: icons stand between pixels, and only a larger image is
    // drawn smoothed. Hatching repeats, so it keeps the screen's resolution.
    const screen = Math.min(3, Math.max(1, Math.ceil(window.devicePixelRatio)));
    const ratio = name.startsWith('hatch') ? screen : screen * 2;
    const image = paintImage(name, ratio);
    if (image !== null && !this.#map.hasImage(name)) {
      this.#map.addImage(name, image, { pixelRatio: ratio });
    }
  }

  #listen(): void {
    const map = this.#map;
    map.on('idle', () => this.#wholeness.idle());
    // A reader who drags keeps it from being idle; what the page asked for may long be drawn.
    map.on('render', () => {
      if (this.#wholeness.isBehind && this.#hasFollowed()) this.#wholeness.followed();
    });
    map.on('movestart', () => this.#wholeness.moving());
    map.on('move', () => this.#events.move());
    map.on('resize', () => this.#events.move());
    map.on('moveend', (event) => {
      if (event.originalEvent !== undefined) this.#events.moved(this.view);
    });
    map.on('click', (event) => this.#events.click(this.hitAt([event.point.x, event.point.y])));
    map.on('mousemove', (event) => {
      this.#pointer = [event.point.x, event.point.y];
      this.#events.hover(this.hitAt(this.#pointer));
    });
    map.on('mouseout', () => {
      this.#pointer = null;
      this.#events.hover(null);
    });
    map.on('webglcontextlost', () => this.#wholeness.lost());
    map.on('webglcontextrestored', () => this.#wholeness.restored());
    map.on('error', ({ error }) => this.fail(error));
  }

  /** All that the state fills in is loaded. */
  #hasFollowed(): boolean {
    return Object.values(LIVE_SOURCES).every(
      (id) => this.#map.getSource(id) !== undefined && this.#map.isSourceLoaded(id),
    );
  }

  /** A part could not be loaded or changed: the map is not whole any more. */
  fail({ message }: { readonly message: string }): void {
    this.#wholeness.broken();
    this.#events.error(message);
  }

  /**
   * What answers at a place of the map; null too while the style is being made.
   * @param at pixels from the map's top left corner
   * @param reach pixels around it in which a marker counts
   */
  hitAt(at: Pixel, reach?: number): Hit {
    return this.#styled ? hitAt(this.#map, at, reach) : null;
  }

  get view(): View {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  /** Where the pointer is over the map, in pixels. */
  get pointer(): Pixel | null {
    return this.#pointer;
  }

  get size(): { width: number; height: number } {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  project(at: LonLat): Pixel {
    const { x, y } = this.#map.project([at[0], at[1]]);
    return [x, y];
  }

  /** What is drawn is older than what the page shows, until `changed`; no frame is asked for yet. */
  expectChange(): void {
    this.#wholeness.expect();
  }

  /** All that was expected has been handed over. */
  changed(): void {
    this.#wholeness.handedOver();
    this.#redraws();
  }

  /** Replaces the style by its differences, keeping what the state has filled in. */
  setStyle(style: StyleSpecification): void {
    this.#redraws();
    const sources = { ...style.sources };
    for (const [id, data] of this.#live) {
      const source = sources[id];
      if (source?.type === 'geojson') sources[id] = { ...source, data };
    }
    this.#map.setStyle({ ...style, sources }, { diff: true, validate: false });
  }

  /**
   * Fills a source of the style; nothing is sent to the worker when it holds the same already.
   * @throws NotNow where the style has no such source, as while it is made anew
   */
  setFeatures(id: LiveSource, features: Features): void {
    if ((this.#live.get(id) ?? NO_FEATURES) === features) return;
    const source = this.#map.getSource(id);
    if (!(source instanceof GeoJSONSource)) throw new NotNow(id);
    this.#live.set(id, features);
    this.#redraws();
    // A failure is told as the map's own `error`.
    source.setData(features).catch(() => undefined);
  }

  /** @throws NotNow as `setFeatures` does */
  setFeatureState(source: LiveSource, id: string, state: Record<string, boolean>): void {
    if (this.#map.getSource(source) === undefined) throw new NotNow(source);
    this.#redraws();
    this.#map.setFeatureState({ source, id }, state);
  }

  /** Lifts a claim's shape while the pointer is over it. */
  markClaim(id: string, hover: boolean): void {
    if (this.#map.getSource('claims') !== undefined) this.setFeatureState('claims', id, { hover });
  }

  setCursor(cursor: '' | 'pointer'): void {
    this.#map.getCanvas().style.cursor = cursor;
  }

  /** @param jump true to go there at once */
  fitBounds(bounds: Bounds, padding: Padding, jump: boolean): void {
    this.#map.fitBounds([...bounds], {
      padding,
      maxZoom: MAX_FIT_ZOOM,
      duration: 700,
      animate: this.#animate && !jump,
    });
  }

  jumpTo({ lon, lat, zoom }: View): void {
    this.#map.jumpTo({ center: [lon, lat], zoom });
  }

  zoomBy(step: number): void {
    const zoom = Math.round((this.#map.getZoom() + step) * 2) / 2;
    this.#map.easeTo({ zoom, duration: 250, animate: this.#animate });
  }

  /** False while it moves or what is found below a pixel is not yet what is drawn there. */
  get settled(): boolean {
    return this.#wholeness.settled;
  }

  /** Moves the map by pixels, as a reader does. */
  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], { animate: false }, { originalEvent: new Event('key') });
  }

  /**
   * What lies below the middle of the map: what would answer there, and the ground.
   * @param reach pixels around it in which a marker or a line counts
   */
  under(reach: number): { hit: Hit; ground: Ground[] } {
    if (!this.#styled) return { hit: null, ground: [] };
    const middle: Pixel = [this.size.width / 2, this.size.height / 2];
    return { hit: this.hitAt(middle, reach), ground: groundAt(this.#map, middle, reach) };
  }

  /** The element that takes the focus and the keys. */
  get keyTarget(): HTMLElement {
    return this.#map.getCanvas();
  }

  /** What is drawn now, by layer: for tests. */
  queryFeatures(layers?: readonly string[]): DrawnFeature[] {
    return drawnFeatures(this.#map, layers);
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    this.#map.remove();
    this.#wholeness.end();
  }
}
