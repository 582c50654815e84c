import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/filter.ts';
import { createAppStore } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { App } from './App.tsx';
import { capture } from './fixtures/capture.ts';
import { denial } from './fixtures/denial.ts';
import { indexOf } from './fixtures/index-file.ts';
import { Search } from './search/Search.tsx';
import { Timeline } from './timeline/Timeline.tsx';

const index = indexOf([denial, capture]);
const page = (state: Partial<ViewState> = {}) =>
  renderToStaticMarkup(
    <App
      base="/"
      store={createAppStore({ index, ...state })}
      header={{ search: <Search /> }}
      timelineSlot={<Timeline />}
    />,
  );
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe('exploring, as the page is built', () => {
  it('has a mark for every incident, both sliders, and no style attribute', () => {
    const html = page();
    expect(count(html, /class="timeline-mark"/g)).toBe(2);
    expect(count(html, /type="range"/g)).toBe(2);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });

  it('narrows list and timeline alike, and says what is shown', () => {
    const { kind } = capture.summary;
    const html = page({
      filters: { ...NO_FILTERS, kind, time: { from: '2021-05-27', to: '2021-05-27' } },
    });
    const shown = [denial, capture].filter(
      ({ summary }) => summary.kind === kind && summary.when.start === '2021-05-27',
    ).length;
    expect(count(html, /class="list-entry"/g)).toBe(shown);
    expect(count(html, /data-state="shown"/g)).toBe(shown);
    expect(html).toContain(`${shown} of 2 incidents`);
    expect(html).toContain('27\u00A0May 2021');
  });

  it('names a range by whole months where it is made of them', () => {
    const said = (from: string, to: string) =>
      page({ filters: { ...NO_FILTERS, time: { from, to } } });
    expect(said('2021-05-01', '2021-06-30')).toContain('incidents, May 2021 – June 2021');
    expect(said('2021-05-01', '2021-06-29')).toContain('1\u00A0May 2021 – 29\u00A0June 2021');
  });

  it('keeps the marks of other times, fainter', () => {
    const html = page({
      filters: { ...NO_FILTERS, time: { from: '1999-01-01', to: '1999-12-31' } },
    });
    expect(count(html, /data-state="out"/g)).toBe(2);
    expect(html).toContain('No incident fits: 1999.');
    expect(html).toContain('Show all');
    expect(html).not.toContain('class="list-entries"');
  });

  it('tells what of an address was not understood, but not what trackers left', () => {
    expect(page({ ignored: ['time', 'utm_source', 'x'.repeat(10_000)] })).toMatch(
      /left out: time, x{40}…\./,
    );
    expect(page({ ignored: ['utm_source'] })).not.toContain('left out');
  });

  it('puts both sides’ statements and both lines together', () => {
    const html = page({
      incident: capture.summary.id,
      detail: { status: 'ready', detail: capture },
    });
    expect(count(html, /class="lines-side"/g)).toBe(2);
    expect(count(html, /First statement/g)).toBe(2);
    expect(html).toContain('Natural Earth, 2022, can be off by about 1.0\u00A0km');
  });
});
