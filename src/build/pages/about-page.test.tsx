import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LineProvenance } from '../../domain/line-provenance.ts';
import { createAboutTranslate } from '../../i18n/about.ts';
import { SECTIONS } from '../../ui/about/Section.tsx';
import { capture } from '../../ui/fixtures/capture.ts';
import { denial } from '../../ui/fixtures/denial.ts';
import { indexOf, tracedSources } from '../../ui/fixtures/index-file.ts';
import { sourced } from '../../ui/fixtures/sourced.ts';
import { aboutFacts } from './about-facts.ts';
import { aboutPage } from './about-page.tsx';
import { groundSources } from './ground-sources.ts';
import { textPageHtml, writeTextPage } from './write-text-page.tsx';

const dataset = { index: indexOf([denial, capture]), details: [denial, capture] };
const text = (en: string) => ({ en, hy: `${en} hy`, az: `${en} az`, ru: `${en} ru` });
const provenance: LineProvenance = {
  border: 'osm',
  summary: text('Mostly from a survey.'),
  sources: tracedSources.map((source) => ({
    ...source,
    meaning: text(`About ${source.id}.`),
    ...(source.tag === undefined ? {} : { url: 'https://survey.example/' }),
  })),
  stretches: {},
  notes: [text('A mapper asks why.')],
  caution: text('Tags can be stale.'),
  readFrom: ['a repository', 'a file'],
  until: '2026-02',
  attribution: 'Mappers, ODbL 1.0',
};
const facts = aboutFacts(dataset, groundSources('geodata'), provenance);
const TEMPLATE =
  '<html lang="en"><head><!--head--></head><body><div id="header" data-page=""><!--header--></div><!--main--></body></html>';
const html = textPageHtml(TEMPLATE, aboutPage(dataset, facts, 'en', '/sub/'));
const at = createAboutTranslate('en');

/** The text of a section, without its markup, and with single spaces. */
function section(id: string, page = html): string {
  const from = page.indexOf(`<section class="about-section" id="${id}"`);
  expect(from).toBeGreaterThan(0);
  return page
    .slice(from, page.indexOf('</section>', from))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the About page as HTML', () => {
  it('has every section, and a link to it', () => {
    for (const id of SECTIONS) {
      expect(section(id)).toContain(at(`sections.${id}`));
      expect(html).toContain(`<a href="#${id}">`);
    }
  });

  it('gives both sides’ figures as they are counted', () => {
    const parity = section('parity');
    for (const id of ['claims', 'citations', 'words'] as const) {
      const [armenia, azerbaijan] = [facts.parity.armenia[id], facts.parity.azerbaijan[id]];
      expect(armenia).toBeGreaterThan(0);
      expect(parity).toContain(`${at(`parity.rows.${id}`)} ${armenia} ${azerbaijan} `);
    }
  });

  it('counts what is read and archived of both sides, and who has read each language', () => {
    const { index, details } = { index: indexOf([denial, sourced]), details: [denial, sourced] };
    const counted = aboutFacts({ index, details }, groundSources('geodata'), provenance);
    const page = textPageHtml(TEMPLATE, aboutPage({ index, details }, counted, 'en', '/'));
    const text = section('provenance', page);
    for (const row of [
      'Documents cited for claims 3 3 ',
      'Of these, with an archived copy 1 0 ',
      'Citations whose document was read whole 1 0 ',
      'Citations of which only the beginning was read 0 1 ',
      'Citations whose document was not opened 1 1 ',
      'Citations where what was read is not noted 1 1 ',
      'English 0 30 0 ',
      'Armenian 18 12 0 ',
      'Russian 10 12 8 ',
    ])
      expect(text).toContain(row);
  });

  it('gives the order of the sides, and what counts for neither', () => {
    const parity = section('parity');
    for (const id of ['reportedFirst', 'namedFirst', 'left', 'last', 'holds'] as const) {
      const { armenia, azerbaijan } = facts.order.sides;
      expect(parity).toContain(
        `${at(`parity.order.rows.${id}`)} ${armenia[id]} ${azerbaijan[id]} `,
      );
    }
    expect(facts.order.sides.azerbaijan.holds).toBe(1);
    expect(parity).toContain('who reported first is not settled: 1.');
    expect(parity).not.toContain('the title names neither side');
  });

  it('counts the sources by kind, in words', () => {
    const sources = section('sources');
    // Documents, and of these those cited for Armenia, for Azerbaijan, and for neither.
    for (const [kind, ...figures] of [
      ['news', 5, 4, 1, 0],
      ['agency', 2, 0, 2, 0],
      ['official', 1, 0, 0, 1],
      ['official-azerbaijan', 1, 0, 1, 0],
    ] as const)
      expect(sources).toContain(` ${at(`sources.kind.${kind}`)} ${figures.join(' ')} `);
    expect(sources).toContain(' Official, Azerbaijan 1 ');
  });

  it('derives its codes by the record’s own rule', () => {
    const codes = section('codes');
    expect(codes).toContain('In a district, or in its border zone 3 3 ');
    expect(codes).toContain('In a province, or in its border zone 3 4 ');
    expect(codes).toContain('Eight to 31 days 3 4 ');
  });

  it('names every source of the map with its licence, and the lines with their error', () => {
    expect(facts.ground.length).toBeGreaterThan(3);
    for (const { name, licence } of facts.ground) {
      expect(section('licences')).toContain(name);
      expect(section('licences')).toContain(licence);
    }
    expect(section('lines')).toContain('OpenStreetMap 2026 100 m');
  });

  it('says what the line was traced from, by kilometres, and where its error is not known', () => {
    const lines = section('lines');
    expect(lines).toContain('a survey (another site) 178.6 km 100 m');
    expect(lines).toContain('no source named 26.2 km none');
    expect(lines).toContain('Not known on: Syunik – Lachin.');
    for (const told of [provenance.summary, provenance.caution, ...provenance.notes])
      expect(lines).toContain(told.en);
    expect(lines).toContain('SURVEY3 : About survey.');
    expect(lines).toContain('About untagged.');
    expect(lines).toContain('a repository, a file. Newest edit: February 2026. Mappers, ODbL 1.0.');
  });

  it('says that translations are made by machine, and logs each record’s changes', () => {
    expect(section('method')).toContain('machine translations');
    expect(section('changes')).toContain(capture.incident.changes[0]?.what.en);
    expect(html).toContain('href="/sub/incidents/2021-05-27-custody/"');
  });

  it('needs no script and no inline style, and is marked in the header', () => {
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(html).toContain('data-page="about"');
    expect(html).toMatch(/<a href="\/sub\/about\/" aria-current="page">About<\/a>/);
    expect(html).toContain('<title>About – Claimline</title>');
  });

  it('is written to its own folder, and names its address and the feed', async () => {
    const out = mkdtempSync(join(tmpdir(), 'claimline-about-'));
    try {
      await writeTextPage(out, TEMPLATE, aboutPage(dataset, facts, 'en', '/sub/'));
      const written = readFileSync(join(out, 'about/index.html'), 'utf8');
      expect(written).toMatch(/<link rel="canonical" href="[^"]*\/about\/" \/>/);
      expect(written).toContain('type="application/atom+xml"');
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
