import { describe, expect, it } from 'vitest';
import { detail, index } from './fixture.ts';
import { linesOf, namedPlaces } from './map-names.ts';
import { type NameInput, nameFeatures } from './name-features.ts';

const [ayrim] = detail.places;
if (ayrim === undefined) throw new Error('the fixture has no place');
const sotk = {
  ...ayrim,
  id: 'sotk',
  names: { en: 'Sotk', hy: 'Սոթք' },
  position: { lon: 45.87, lat: 40.2 },
  regions: ['gegharkunik'],
};
const featured = { ...index, places: [sotk, ayrim] };
const input: NameInput = {
  index: featured,
  detail: null,
  language: 'en',
  markers: [],
  zoom: 8,
  seen: { center: [45.9, 40.2], width: 400, height: 300, covered: [] },
};
const parts = (wanted: NameInput) =>
  nameFeatures(wanted).named.features.map(({ properties: { id, part, anchor } }) =>
    [id, part, anchor].filter((each) => each !== undefined).join(' '),
  );

describe('names as features', () => {
  it('give a place the country of its side, its names, a dot and a text', () => {
    const { features } = nameFeatures({ ...input, detail }).named;
    expect(features.map(({ properties }) => properties)).toEqual(
      [{ part: 'dot' }, { part: 'name', anchor: 'top' }].map((part) => ({
        id: 'yukhari-ayrim',
        country: 'AZ',
        name_en: 'Yukhari Ayrim',
        name_az: 'Yuxarı Ayrım',
        featured: false,
        ...part,
      })),
    );
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [46, 40.14472] });
  });

  it('of the overview are one village a side, each on its own side, or neither', () => {
    const crowd = [45.86, 45.9, 45.94, 45.98, 46.02].flatMap((lon) =>
      [40.12, 40.16, 40.2, 40.24].map((lat) => [lon, lat] as const),
    );
    expect(namedPlaces(null, featured).map(({ id, side }) => [id, side])).toEqual([
      ['sotk', -1],
      ['yukhari-ayrim', 1],
    ]);
    expect(parts({ ...input, markers: crowd })).toEqual([
      'sotk dot',
      'sotk name right',
      'sotk leader',
      'yukhari-ayrim dot',
      'yukhari-ayrim name left',
      'yukhari-ayrim leader',
    ]);
    const half: NameInput = {
      ...input,
      markers: crowd,
      seen: { center: [45.9, 40.2], width: 400, height: 300, covered: [[0, 0, 180, 300]] },
    };
    expect(parts(half)).toEqual([]);
  });

  it('name every region that has a point', () => {
    const { features } = nameFeatures(input).regions;
    expect(features.map(({ properties }) => properties['name_en']).sort()).toEqual([
      'Gegharkunik',
      'Kelbajar',
    ]);
  });

  it('fall back to English, and have the own-side form below where it differs', () => {
    const [, east] = namedPlaces(null, featured);
    expect(east && linesOf(east, 'ru')).toEqual({
      name: 'Yukhari Ayrim',
      own: { text: 'Yuxarı Ayrım', language: 'az' },
    });
    expect(east && linesOf(east, 'az')).toEqual({ name: 'Yuxarı Ayrım', own: null });
  });
});
