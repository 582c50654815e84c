import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYERS } from '../state/layers.ts';
import type { Features } from './features.ts';
import { detail, index } from './fixture.ts';
import { NotNow } from './not-now.ts';
import { type MapInput, MapSync, type SyncedEngine } from './sync.ts';

const LIST: MapInput = {
  theme: 'light',
  language: 'en',
  layers: DEFAULT_LAYERS,
  index,
  where: null,
  shown: index.incidents,
  detail: null,
  incident: null,
  claim: null,
  hovered: null,
  view: null,
};
/** What is drawn of the open incident's claims: each side's leading ones, of which one has two parts. */
const CLAIM_PARTS = 5;
const OPEN: MapInput = { ...LIST, detail, incident: detail.summary.id, claim: 'am-latest' };

/** An engine that notes what it holds, and refuses while `missing` names the source. */
class Engine implements SyncedEngine {
  missing: string | null = null;
  view = { lon: 45, lat: 40, zoom: 8 };
  readonly size = { width: 800, height: 600 };
  readonly held = new Map<string, number>();
  readonly selected = new Set<string>();
  fitted = 0;
  /** The zoom level at which markers were last placed. */
  placedAt = Number.NaN;
  /** Told while the camera jumps, as by a map without animation. */
  onJump: (() => void) | null = null;

  #refuse(source: string) {
    if (source === this.missing) throw new NotNow(source);
  }
  setFeatures(id: string, features: Features) {
    this.#refuse(id);
    this.held.set(id, features.features.length);
    if (id === 'incidents') this.placedAt = this.view.zoom;
  }
  setFeatureState(source: string, id: string, state: Record<string, boolean>) {
    this.#refuse(source);
    if (state['selected'] === true) this.selected.add(id);
    if (state['selected'] === false) this.selected.delete(id);
  }
  fitBounds() {
    this.fitted += 1;
    if (this.onJump === null) return;
    this.view = { ...this.view, zoom: 12 };
    this.onJump();
  }
  setStyle() {}
  jumpTo() {}
  resize() {}
}

function started() {
  const engine = new Engine();
  const sync = new MapSync(engine, '/', LIST);
  sync.apply(LIST);
  return { engine, sync };
}

describe('state to map', () => {
  it('applies again what could not be applied, and does not take it as shown', () => {
    for (const missing of ['claims', 'named', 'incidents', 'leaders']) {
      const { engine, sync } = started();
      engine.missing = missing;
      expect(() => sync.apply(OPEN), missing).toThrow(missing);
      engine.missing = null;
      sync.apply(OPEN);
      expect(engine.held.get('claims'), missing).toBe(CLAIM_PARTS);
      // A dot and a name.
      expect(engine.held.get('named'), missing).toBe(2);
      expect([...engine.selected], missing).toEqual(['am-latest']);
      expect(engine.fitted, missing).toBe(1);
    }
  });

  it('spreads markers for where the camera is, also where it jumped there', () => {
    const { engine, sync } = started();
    engine.onJump = () => sync.cameraMoved();
    sync.apply({ ...LIST, where: index.stretches[0]?.id ?? '' });
    expect(engine.fitted).toBe(1);
    expect(engine.placedAt).toBe(12);
  });

  it('waits for the style where controls or the camera move while it is made anew', () => {
    for (const move of ['uncover', 'cameraMoved'] as const) {
      const { engine, sync } = started();
      engine.view = { ...engine.view, zoom: 12 };
      engine.missing = 'named';
      sync[move]();
      engine.missing = null;
      engine.held.clear();
      sync.apply(LIST);
      expect([...engine.held.keys()], move).toEqual(
        expect.arrayContaining(['claims', 'incidents', 'leaders', 'named', 'region-names']),
      );
    }
  });

  it('leaves no mark of a state that was passed over', () => {
    const { engine, sync } = started();
    sync.apply(OPEN);
    engine.missing = 'named';
    expect(() => sync.apply(LIST)).toThrow('named');
    engine.missing = null;
    sync.apply({ ...OPEN, claim: 'az-latest' });
    expect([...engine.selected]).toEqual(['az-latest']);
  });

  it('fills and marks a style anew that was made anew', () => {
    const { engine, sync } = started();
    sync.apply(OPEN);
    engine.held.clear();
    engine.selected.clear();
    sync.remade();
    sync.apply(OPEN);
    expect(engine.held.get('claims')).toBe(CLAIM_PARTS);
    expect([...engine.selected]).toEqual(['am-latest']);
    expect(engine.fitted).toBe(1);
  });
});
