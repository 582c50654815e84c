import { beforeAll, describe, expect, it } from 'vitest';
import { groundAreas } from '../../build/ground-areas.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { groundAt } from '../../geometry/ground-at.ts';
import { namesIn } from '../../i18n/names.ts';
import { createTranslate, loadMessages } from '../../i18n/translate.ts';
import { REGION_POINTS } from '../../map/region-points.ts';
import { capture } from '../fixtures/capture.ts';
import { indexOf } from '../fixtures/index-file.ts';
import { nameUnder } from './under-crosshair.ts';

const index = indexOf([capture]);
const ground = groundAreas('geodata');
const NOTHING = { hit: null, ground: [] };

const named = (
  lon: number,
  lat: number,
  language: Language = 'en',
  under: Parameters<typeof nameUnder>[0] = NOTHING,
) =>
  nameUnder(under, groundAt([lon, lat], ground), {
    index,
    detail: capture,
    names: namesIn(language, capture.places, index.regions),
    language,
    t: createTranslate(language),
  });

beforeAll(async () => {
  for (const language of LANGUAGES) await loadMessages(language);
});

describe('the place below the crosshair', () => {
  it('is a province or district, by the line that says so, on either side', () => {
    expect(named(45.93, 40.15)).toBe('Gegharkunik, Armenia, by OpenStreetMap’s line');
    expect(named(45.9686, 40.1517)).toBe('Kelbajar, Azerbaijan, by OpenStreetMap’s line');
  });

  it('is named in the language of the page', () => {
    const at = LANGUAGES.map((language) => named(45.9686, 40.1517, language));
    expect(at.slice(1)).toEqual([
      'Քարվաճառ, Ադրբեջան՝ ըստ OpenStreetMap-ի գծի',
      'Kəlbəcər, Azərbaycan, OpenStreetMap xəttinə görə',
      'Кельбаджар, Азербайджан, по линии OpenStreetMap',
    ]);
  });

  it('is named in every region of the border, and far from it', () => {
    const away = { baku: [49.85, 40.4], yerevan: [44.51, 40.18] } as const;
    for (const [id, [lon, lat]] of Object.entries({ ...REGION_POINTS, ...away }))
      expect(named(lon, lat), id).toMatch(/^\S.*, (Armenia|Azerbaijan), by OpenStreetMap’s line$/);
  });

  it('is an exclave with the region it belongs to, or a country around', () => {
    expect(named(45.52, 40.66)).toMatch(/^Artsvashen \(exclave, .+\), Armenia, by /);
    expect(named(44.8, 41.7)).toBe('Georgia');
    expect(named(50.6, 40.9)).toBe('Nothing of the record here');
  });

  it('is no side where the line or a marker on it is within reach', () => {
    const line = { hit: null, ground: [{ source: 'osm', id: 'gegharkunik-kelbajar' }] };
    const marker = { hit: { kind: 'incident' as const, id: capture.summary.id }, ground: [] };
    expect(named(45.9686, 40.1517, 'en', line)).toBe('indicative border, Gegharkunik – Kelbajar');
    expect(named(45.9686, 40.1517, 'en', marker)).not.toContain('OpenStreetMap');
  });

  it('comes after what would answer there', () => {
    const [claim] = capture.incident.claims;
    if (claim === undefined) throw new Error('the fixture has a claim');
    const under = { hit: { kind: 'claim' as const, id: claim.id }, ground: [] };
    expect(named(45.93, 40.15, 'en', under)).toMatch(/^Claim of .+ · Gegharkunik, Armenia, by /);
  });
});
