import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../i18n/translate.ts';
import { detail, index } from '../fixture.ts';
import { drawnMap } from './model.ts';
import { parseGround } from './parse-ground.ts';
import { svgText } from './svg.ts';

const ground = parseGround((path): unknown => JSON.parse(readFileSync(`geodata/${path}`, 'utf8')));
const t = createTranslate('en');
const href = (incident: string) => `/incidents/${incident}/`;
const draw = (open: boolean) =>
  drawnMap({ ground, index, detail: open ? detail : null, language: 'en', t, href });

describe('the drawn map', () => {
  const svg = svgText(draw(true));

  it('of an incident is under 25 kB', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(25_000);
  });

  it('has no style attribute, no script and no other origin, and escapes texts', () => {
    expect(svg).not.toMatch(/style=|<script|<style|(?:href|src)="https?:/);
    expect(svg).not.toMatch(/< seven/);
    expect(svgText(draw(false))).toContain(
      'Six &lt; seven taken into &quot;custody&quot; &amp; held',
    );
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, closing, name = '', own] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (own !== '/') open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('shows both sides’ latest and earlier claims, with an edge only where one is stated', () => {
    const { claimAreas, claimLines, points } = draw(true);
    expect(claimLines.map(({ className }) => className)).toEqual([
      'drawn-line drawn-armenia drawn-latest',
    ]);
    expect(points).toMatchObject([{ party: 'azerbaijan', latest: true }]);
    expect(claimAreas.map(({ className }) => className)).toEqual([
      'drawn-hatch drawn-armenia drawn-earlier drawn-nested',
      'drawn-hatch drawn-armenia drawn-earlier drawn-nested',
      'drawn-hatch drawn-azerbaijan drawn-earlier',
      'drawn-edge drawn-azerbaijan drawn-earlier',
    ]);
  });

  it('links every other incident’s marker to its page', () => {
    const links = [...svgText(draw(false)).matchAll(/<a href="([^"]+)"/g)].map(([, to]) => to);
    expect(links).toEqual(index.incidents.map(({ id }) => href(id)));
    expect(svg).not.toContain(href(detail.summary.id));
  });

  it('counts too many markers in groups, all but the open one', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...detail.summary,
      id: `made-${at}`,
      marker: {
        ...detail.summary.marker,
        at: [45.5 + (at % 20) / 40, 39.5 + at / 800] as [number, number],
      },
    }));
    const crowd = { ...index, incidents: [detail.summary, ...many] };
    const all = drawnMap({ ground, index: crowd, detail: null, language: 'en', t, href });
    const { markers, clusters } = all;
    const counted = clusters.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeGreaterThan(300);
    expect(counted + markers.length).toBe(crowd.incidents.length);
    const opened = drawnMap({ ground, index: crowd, detail, language: 'en', t, href });
    expect(opened.markers.filter(({ open }) => open)).toHaveLength(1);
    expect(svgText(all)).toContain('drawn-cluster');
  });

  it('names the place that a claim rests on, with the own-side form', () => {
    const named = draw(true).names.labels.find(({ name }) => name === 'Yukhari Ayrim');
    expect(named?.own).toEqual({ text: 'Yuxarı Ayrım', language: 'az' });
  });

  it('fails with the file’s name where geodata are broken', () => {
    expect(() => parseGround(() => ({ type: 'Feature' }))).toThrow(
      'geodata/basemap/countries.geojson',
    );
  });
});
