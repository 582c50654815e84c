import { describe, expect, it } from 'vitest';
import { capture } from '../ui/fixtures/capture.ts';
import { indexOf } from '../ui/fixtures/index-file.ts';
import { readAddress } from './address.ts';
import { createAppStore } from './store.ts';

const { id } = capture.summary;
const [claim] = capture.incident.claims;

function opened(query: string) {
  const store = createAppStore();
  const { address, ignored } = readAddress(`/incidents/${id}/`, query, '/');
  store.getState().goTo(address, ignored);
  return store;
}

describe('a claim in the address', () => {
  it('is kept where the incident has it', () => {
    const store = opened(`?claim=${claim?.id}`);
    store.getState().detailReady(capture);
    expect(store.getState()).toMatchObject({ claim: claim?.id, ignored: [] });
  });

  it('is left out, with a note, where it has not, once that is known', () => {
    const store = opened('?claim=none');
    expect(store.getState()).toMatchObject({ claim: 'none', ignored: [] });
    store.getState().detailReady(capture);
    expect(store.getState()).toMatchObject({ claim: null, ignored: ['claim'] });
  });

  it('is known at once where the text is there already', () => {
    const store = opened('');
    store.getState().detailReady(capture);
    const { address } = readAddress(`/incidents/${id}/`, '?claim=none', '/');
    store.getState().goTo(address);
    expect(store.getState()).toMatchObject({ claim: null, ignored: ['claim'] });
  });
});

describe('an id that an incident had before', () => {
  const OLD = '2021-05-27-capture';
  const detail = { ...capture, summary: { ...capture.summary, formerIds: [OLD] } };
  const index = indexOf([detail]);

  it('opens the incident, from a link, an address or the page itself', () => {
    expect(createAppStore({ incident: OLD, index }).getState().incident).toBe(id);
    const store = createAppStore({ index });
    store.getState().openIncident(OLD);
    expect(store.getState()).toMatchObject({ incident: id, detail: { status: 'loading', id } });
    store.getState().closeIncident();
    store.getState().goTo(readAddress(`/az/incidents/${OLD}/`, '', '/').address);
    expect(store.getState()).toMatchObject({ incident: id, detail: { status: 'loading', id } });
    store.getState().openIncident('2021-05-27-nothing');
    expect(store.getState().incident).toBe('2021-05-27-nothing');
  });

  it('gives way to the new one where only the text says so', () => {
    const store = createAppStore();
    store.getState().openIncident(OLD);
    store.getState().detailReady(detail);
    expect(store.getState()).toMatchObject({ incident: id, detail: { status: 'ready' } });
  });
});
