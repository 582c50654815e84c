import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { connectLoading } from './loading.ts';
import { createAppStore } from './store.ts';

const { id } = capture.summary;
const answer = (body: string) => async () => new Response(body);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function opened(fetch: typeof globalThis.fetch, incident = id) {
  vi.stubGlobal('fetch', fetch);
  const store = createAppStore();
  connectLoading(store, '/');
  store.getState().openIncident(incident);
  return store;
}
const failure = { status: 'failed', errors: [{ message: '' }] };

describe('an incident’s text', () => {
  it('that holds another incident is a failure that names both', async () => {
    const store = opened(answer(JSON.stringify(capture)), '2022-01-01-other');
    await vi.waitFor(() => expect(store.getState().detail.status).toBe('failed'));
    const message = `holds ${id}, not 2022-01-01-other`;
    expect(store.getState().detail).toMatchObject({ ...failure, errors: [{ message }] });
  });

  it('is found by an id from before', async () => {
    const summary = { ...capture.summary, formerIds: ['2021-05-27-capture'] };
    const store = opened(answer(JSON.stringify({ ...capture, summary })), '2021-05-27-capture');
    await vi.waitFor(() => expect(store.getState().detail.status).toBe('ready'));
    expect(store.getState().incident).toBe(id);
  });

  it('that never comes is a failure after half a minute', async () => {
    const store = opened(
      (_, { signal } = {}) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    await vi.advanceTimersByTimeAsync(29_000);
    expect(store.getState().detail.status).toBe('loading');
    await vi.advanceTimersByTimeAsync(1500);
    const message = 'did not come in time';
    expect(store.getState().detail).toMatchObject({ ...failure, errors: [{ message }] });
  });

  it('that was read is there at once when it is opened again, with no network', async () => {
    const store = opened(answer(JSON.stringify(capture)));
    await vi.waitFor(() => expect(store.getState().detail.status).toBe('ready'));
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    store.getState().closeIncident();
    store.getState().openIncident(id);
    expect(store.getState().detail.status).toBe('ready');
  });

  it('is asked of the network again by a retry after a failure', async () => {
    const store = opened(() => Promise.reject(new TypeError('offline')));
    await vi.waitFor(() => expect(store.getState().detail.status).toBe('failed'));
    vi.stubGlobal('fetch', answer(JSON.stringify(capture)));
    store.getState().retryIncident();
    await vi.waitFor(() => expect(store.getState().detail.status).toBe('ready'));
  });
});
