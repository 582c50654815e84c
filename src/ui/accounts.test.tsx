import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { IncidentDetail } from '../domain/dataset.ts';
import { origins } from '../domain/origins.ts';
import { createAppStore } from '../state/store.ts';
import { App } from './App.tsx';
import { capture } from './fixtures/capture.ts';
import { denial } from './fixtures/denial.ts';
import { indexOf } from './fixtures/index-file.ts';

const pageOf = (detail: IncidentDetail, swapped = false) =>
  renderToStaticMarkup(
    <App
      base="/"
      store={createAppStore({
        index: indexOf([denial, capture]),
        incident: detail.summary.id,
        detail: { status: 'ready', detail },
        swapped,
      })}
    />,
  );

/** The markup of each party's account, in the order on the page. */
const accountsIn = (html: string) =>
  html
    .split('<section class="account"')
    .slice(1)
    .map((part) => part.split('<section class="notes"')[0] ?? '');
const rowsIn = (account: string) =>
  [...account.matchAll(/data-row="([a-z]+)"/g)].map((match) => match[1]);
const partiesIn = (html: string) =>
  accountsIn(html).map((account) => /data-party="([a-z]+)"/.exec(account)?.[1]);

const ROWS = [
  ['party', 'said', 'where', 'phrase', 'precision'],
  ['account', 'earlier', 'others', 'sources', 'reply'],
].flat();

describe('the two accounts', () => {
  it.each([
    ['both sides name a place', capture],
    ['one side denies the report', denial],
  ])('have the same rows in the same order where %s', (_, detail) => {
    const accounts = accountsIn(pageOf(detail));
    expect(accounts).toHaveLength(2);
    for (const account of accounts) expect(rowsIn(account)).toEqual(ROWS);
  });

  it('stand west left, and the other way round when swapped', () => {
    expect(partiesIn(pageOf(capture))).toEqual(['armenia', 'azerbaijan']);
    expect(partiesIn(pageOf(capture, true))).toEqual(['azerbaijan', 'armenia']);
  });

  it('count each side’s statements and reports, and the documents that they stand in', () => {
    for (const account of accountsIn(pageOf(capture))) {
      const party = /data-party="([a-z]+)"/.exec(account)?.[1];
      const own = capture.incident.claims.filter((claim) => claim.party === party);
      const counted = origins(own, capture.sources);
      const field = /data-field="origins">(.*?)<\/p>/
        .exec(account)?.[1]
        ?.replaceAll(/<[^>]*>/g, '');
      expect(field).toMatch(
        new RegExp(
          `: ${counted.origins} statements? or reports?, in ${counted.sources} documents?$`,
        ),
      );
    }
  });

  it('say in words what a side did not state', () => {
    const [, azerbaijan = ''] = accountsIn(pageOf(denial));
    expect(azerbaijan).toContain('No place of its own: denies the report');
    expect(azerbaijan).toContain('No words on a place');
    expect(azerbaijan).toContain('No earlier claim');
    expect(azerbaijan).toContain('No precision code');
  });

  it('mark verbatim words with their language, inside quotation marks', () => {
    const html = pageOf(capture);
    const half = (text: string) => `<span class="part-unbroken">${text}</span>`;
    expect(html).toContain(
      `“<span lang="az" dir="ltr">${half('N 40°09′06″')}<span>; </span>${half('E 45°58′07″')}</span>”`,
    );
    expect(html).toContain('<span class="part-own" lang="az">Kəlbəcər</span>');
    expect(html).toContain('<span class="part-own" lang="hy">Հայաստան</span>');
  });

  it('carry every citation of every claim, with outlet, words and address', () => {
    for (const detail of [capture, denial]) {
      const html = pageOf(detail);
      const cited = detail.incident.claims.flatMap((claim) => claim.citations);
      for (const { source: id } of cited) {
        const source = detail.sources.find((each) => each.id === id);
        expect(html).toContain(source?.outlet);
        expect(html).toContain(`href="${source?.url}"`);
      }
      expect(html.match(/part-citation"/g)?.length).toBeGreaterThanOrEqual(cited.length);
    }
    const html = pageOf(denial);
    expect(html).toContain('copy on another site');
    expect(html).toContain('restating a report it denies');
    expect(html).toContain('Restates, and denies:');
  });

  it('give every figure for both sides, as words where there is none', () => {
    const cells = (html: string) => html.match(/<td>.*?<\/td>/g) ?? [];
    expect(cells(pageOf(capture))).toHaveLength(6);
    expect(
      cells(pageOf(denial)).filter((cell) => cell.includes('No place to measure')),
    ).toHaveLength(4);
    expect(pageOf(denial)).toContain('No distance between the two claims');
  });
});

describe('the markup', () => {
  it('has no style attribute and no script, so that a strict policy holds', () => {
    for (const detail of [capture, denial])
      expect(pageOf(detail)).not.toMatch(/ style=|<script|<style/);
  });

  it('shows HTML in a record as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const claims = capture.incident.claims.map((claim) => ({ ...claim, account: { en: evil } }));
    const html = pageOf({ ...capture, incident: { ...capture.incident, claims } });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('has one main heading, which is the incident’s title', () => {
    expect(pageOf(capture).match(/<h1[^>]*>(.*?)<\/h1>/g)).toEqual([
      expect.stringContaining('Six Armenian servicemen'),
    ]);
  });
});
