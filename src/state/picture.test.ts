import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { builtPictureOf, pictureOf } from './picture.ts';
import { createAppStore } from './store.ts';

const { id } = capture.summary;

describe('the picture of a state', () => {
  it('is the built one of the page until something else is chosen, and again when that is undone', () => {
    const store = createAppStore();
    const home = builtPictureOf(store.getState());
    expect(pictureOf(store.getState())).toBe(home);
    for (const act of [
      () => store.getState().filter({ kind: 'fire' }),
      () => store.getState().toggleLayer('naturalEarth'),
    ]) {
      act();
      expect(pictureOf(store.getState())).not.toBe(home);
      store.getState().resetFilters();
      if (store.getState().layers.naturalEarth) store.getState().toggleLayer('naturalEarth');
      expect(pictureOf(store.getState())).toBe(home);
    }
    store.getState().openIncident(id);
    store.getState().detailReady(capture);
    expect(pictureOf(store.getState())).not.toBe(home);
    store.getState().drawStatements('first');
    const first = pictureOf(store.getState());
    store.getState().drawStatements('all');
    expect(pictureOf(store.getState())).not.toBe(first);
    store.getState().closeIncident();
    expect(pictureOf(store.getState())).toBe(home);
  });

  it('is none while a text is on its way, and the list’s where it cannot be read', () => {
    const store = createAppStore();
    const home = pictureOf(store.getState());
    store.getState().openIncident(id);
    expect(pictureOf(store.getState())).toBeNull();
    store.getState().detailFailed(id, []);
    expect(pictureOf(store.getState())).toBe(home);
  });
});
