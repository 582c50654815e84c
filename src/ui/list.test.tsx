import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { App } from './App.tsx';
import { capture } from './fixtures/capture.ts';
import { denial } from './fixtures/denial.ts';
import { indexOf } from './fixtures/index-file.ts';

const index = indexOf([denial, capture]);
const page = (state: Partial<ViewState>, base = '/') =>
  renderToStaticMarkup(
    <App base={base} store={createAppStore({ index, ...state })} mapSlot="MAP" />,
  );
const errors = [{ file: 'data/index.json', path: 'incidents.3.title', message: 'is missing' }];

describe('the list', () => {
  it('gives every incident as a link, with both sides’ places', () => {
    const html = page({}, '/claimline/');
    const entries = html.split('<li class="list-entry"').slice(1);
    expect(entries).toHaveLength(2);
    for (const entry of entries) expect(entry.match(/class="list-place"/g)).toHaveLength(2);
    expect(html).toContain('href="/claimline/incidents/2021-05-27-custody/"');
    expect(html).toContain('<dt>Armenia</dt><dd>800\u00A0m inside Armenia</dd>');
    expect(html).toContain('2 incidents on a border');
  });

  it('marks the incident under the pointer', () => {
    expect(page({ hovered: capture.summary.id }).match(/data-hovered="true"/g)).toHaveLength(1);
    expect(page({})).not.toContain('data-hovered="true"');
  });
});

describe('trouble', () => {
  it('with an incident’s text is a sentence above the list, and the map stays', () => {
    const id = capture.summary.id;
    const html = page({ incident: id, detail: { status: 'failed', id, errors } });
    expect(html).toContain('could not be read');
    expect(html).toContain('data/index.json incidents.3.title is missing');
    expect(html.match(/class="list-entry"/g)).toHaveLength(2);
    expect(html).toContain('MAP');
  });

  it('with the list is a sentence, and the map stays', () => {
    const html = page({ index: null, indexErrors: errors });
    expect(html).toContain('The list of incidents could not be read');
    expect(html).toContain('MAP');
  });

  it('with an address that names no incident is a sentence above the list', () => {
    const id = '<script>';
    const html = page({ incident: id, detail: { status: 'loading', id } });
    expect(html).toContain('no incident “&lt;script&gt;”');
    expect(html.match(/class="list-entry"/g)).toHaveLength(2);
  });

  it('a text on its way has its title already', () => {
    const id = capture.summary.id;
    const html = page({ incident: id, detail: { status: 'loading', id } });
    expect(html).toMatch(/<h1[^>]*><span>Six Armenian servicemen/);
    expect(html).toContain('Both accounts are being loaded.');
  });
});
