import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { indexOf } from '../ui/fixtures/index-file.ts';
import { readAddress } from './address.ts';
import { type BrowserWindow, connectHistory } from './history.ts';
import { createAppStore } from './store.ts';

const OLD = '2021-05-27-capture';
const NOW = capture.summary.id;
const moved = indexOf([{ ...capture, summary: { ...capture.summary, formerIds: [OLD] } }]);

/** A window with a history one can walk back in. */
function fakeWindow(start: string) {
  const entries = [start];
  let listener = () => {};
  const location = { pathname: '', search: '' };
  const arrive = () => {
    const url = new URL(entries.at(-1) ?? '/', 'http://localhost');
    location.pathname = url.pathname;
    location.search = url.search;
  };
  arrive();
  const window: BrowserWindow = {
    location,
    history: {
      pushState: (_data, _unused, url) => {
        entries.push(url);
        arrive();
      },
      replaceState: (_data, _unused, url) => {
        entries[entries.length - 1] = url;
        arrive();
      },
    },
    addEventListener: (_type, given) => {
      listener = given;
    },
    removeEventListener: () => {},
  };
  const back = () => {
    entries.pop();
    arrive();
    listener();
  };
  const forward = (url: string) => {
    entries.push(url);
    arrive();
    listener();
  };
  return { window, entries, back, forward };
}

describe('the history', () => {
  it('takes a step for an incident and none for a switch', () => {
    const store = createAppStore();
    const { window, entries } = fakeWindow('/');
    connectHistory(store, '/', window);
    store.getState().toggleLayer('places');
    expect(entries).toEqual(['/?layers=-places']);
    store.getState().openIncident('2021-05-27-custody');
    expect(entries).toEqual(['/?layers=-places', '/incidents/2021-05-27-custody/?layers=-places']);
  });

  it('goes back to what was there before', () => {
    const store = createAppStore();
    const { window, back } = fakeWindow('/');
    connectHistory(store, '/', window);
    store.getState().openIncident('2021-05-27-custody');
    store.getState().openIncident('2021-05-12-movement');
    back();
    expect(store.getState().incident).toBe('2021-05-27-custody');
    back();
    expect(store.getState().incident).toBeNull();
  });

  it('writes the id that an incident has now over one from before, and takes no step for it', () => {
    const store = createAppStore({ incident: OLD, index: moved });
    const { window, entries, back, forward } = fakeWindow(`/incidents/${OLD}/?theme=dark`);
    store.getState().goTo(readAddress(`/incidents/${OLD}/`, '?theme=dark', '/').address);
    connectHistory(store, '/', window);
    expect(entries).toEqual([`/incidents/${NOW}/?theme=dark`]);
    entries.unshift(`/hy/incidents/${OLD}/?swapped=1`);
    back();
    expect(store.getState()).toMatchObject({ incident: NOW, language: 'hy', swapped: true });
    expect(entries).toEqual([`/hy/incidents/${NOW}/?swapped=1`]);
    forward(`/incidents/${OLD}/?theme=red`);
    expect(store.getState()).toMatchObject({ incident: NOW, language: 'en', ignored: ['theme'] });
    expect(entries.at(-1)).toBe(`/incidents/${NOW}/`);
    expect(entries).toHaveLength(2);
  });
});
