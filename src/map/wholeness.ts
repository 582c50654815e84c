import type { SurfaceEvent } from './surface-state.ts';

/** Milliseconds after which a map that has not followed the page is no longer shown. */
const PATIENCE = 5000;

/**
 * Whether the map is whole and as new as the page, told to the page as events and written on the map's
 * element as `data-map-state`: `moving`, `idle` when nothing more is to be drawn, `failed` while the
 * WebGL context is lost and for good once a part could not be loaded.
 */
export class Wholeness {
  readonly #element: { readonly dataset: DOMStringMap };
  readonly #tell: (event: SurfaceEvent) => void;
  #broken = false;
  #lost = false;
  #expecting = false;
  #behind: ReturnType<typeof setTimeout> | undefined;

  constructor(element: { readonly dataset: DOMStringMap }, tell: (event: SurfaceEvent) => void) {
    this.#element = element;
    this.#tell = tell;
    this.moving();
  }

  #write(state: 'moving' | 'idle'): void {
    this.#element.dataset['mapState'] = this.#broken || this.#lost ? 'failed' : state;
  }

  /** False while it moves or what is found below a pixel is not yet what is drawn there. */
  get settled(): boolean {
    return this.#element.dataset['mapState'] === 'idle';
  }

  /** True while the page has moved on and the map has not been seen to follow. */
  get isBehind(): boolean {
    return this.#behind !== undefined && !this.#expecting;
  }

  moving(): void {
    this.#write('moving');
  }

  /** The page has moved on and will hand over what changed: from now on the map has so much time to follow. */
  expect(): void {
    this.#expecting = true;
    this.moving();
    this.#behind ??= setTimeout(() => this.#late(), PATIENCE);
  }

  #late(): void {
    // A hidden page draws nothing, and nobody sees it.
    this.#behind = document.hidden ? setTimeout(() => this.#late(), PATIENCE) : undefined;
    if (!document.hidden) this.#tell('behind');
  }

  /** All that changed has been handed over. */
  handedOver(): void {
    this.#expecting = false;
    this.moving();
  }

  /** What was handed over is drawn, though the camera may still move. */
  followed(): void {
    clearTimeout(this.#behind);
    this.#behind = undefined;
  }

  /** Nothing more is to be drawn. */
  idle(): void {
    if (this.#expecting) return;
    this.followed();
    this.#write('idle');
    if (this.settled) this.#tell('whole');
  }

  /** A part could not be loaded or changed: what is drawn from now on is not the whole map. */
  broken(): void {
    this.#broken = true;
    this.moving();
    this.#tell({ failed: 'data' });
  }

  lost(): void {
    this.#lost = true;
    this.moving();
    this.#tell({ failed: 'lost' });
  }

  restored(): void {
    this.#lost = false;
    this.moving();
    this.#tell('restored');
  }

  end(): void {
    this.followed();
    delete this.#element.dataset['mapState'];
  }
}
