import type { Case } from './case.ts';

/** The lists of sources, places and parties. */
export const lists: Case[] = [
  {
    rule: 'two sources with one address',
    file: 'sources.yaml',
    from: 'url: https://east.example/statements/1',
    to: 'url: http://www.west.example/statements/1/#top',
    said: ['13 [1].url: is the address of western-ministry too; keep one source and cite that'],
  },
  {
    rule: 'an address with tracking parameters',
    file: 'sources.yaml',
    from: 'url: https://east.example/statements/1',
    to: 'url: https://east.example/1?utm_source=feed&id=7&fbclid=x',
    said: [
      '13 [1].url: has utm_source and fbclid, which only tracks readers; write https://east.example/1?id=7',
    ],
  },
  {
    rule: 'an address that is not http(s)',
    file: 'sources.yaml',
    from: 'url: https://east.example/statements/1',
    to: 'url: javascript:alert(1)',
    said: ['13 [1].url: is not an address; write one that begins with https:// or http://'],
  },
  {
    rule: 'an address with a password',
    file: 'sources.yaml',
    from: 'https://east.example/',
    to: 'https://me:secret@east.example/',
    said: ['13 [1].url: carries a user name or password; write the public address'],
  },
  {
    rule: 'a source that nobody cites',
    file: 'sources.yaml',
    from: '- id: agency',
    to: '- id: another\n  outlet: Another\n  language: en\n  kind: news\n- id: agency',
    said: ['18 [2].id: warning: another is cited by no record; cite it or take it out'],
  },
  {
    rule: 'urlKind without an address',
    file: 'sources.yaml',
    from: '  url: https://west.example/statements/1\n',
    to: '',
    said: ['5 [0].urlKind: is given without url; write the url or leave urlKind out'],
  },
  {
    rule: 'a language that is no tag',
    file: 'sources.yaml',
    from: 'language: az',
    to: 'language: Azerbaijani',
    said: ['15 [1].language: is not a language tag; write e.g. en, hy, az, ru, de'],
  },
  {
    rule: 'a place far outside its region',
    file: 'places.yaml',
    from: 'lon: 45.55, lat: 40.2',
    to: 'lon: 45.45, lat: 40.2',
    said: [
      '5 [0].position: lies 4257 m outside north-east, where regions says it is; correct the position or regions',
    ],
  },
  {
    rule: 'a place just outside its region',
    file: 'places.yaml',
    from: 'lon: 45.55, lat: 40.2',
    to: 'lon: 45.49, lat: 40.2',
    said: [
      '5 [0].position: warning: lies 851 m outside north-east, within the ±1500 m of the inner region lines; make sure that regions is right',
    ],
  },
  {
    rule: 'a border place far from one of its regions',
    file: 'places.yaml',
    from: 'lon: 45.499, lat: 40.1',
    to: 'lon: 45.4, lat: 40.1',
    said: [
      '13 [1].regions[1]: north-east is 8527 m away from the position; name only regions on whose line it lies',
    ],
  },
  {
    rule: 'a place in an unknown region',
    file: 'places.yaml',
    from: 'regions: [north-east]\n',
    to: 'regions: [south]\n',
    said: [
      '7 [0].regions[0]: south is no known region; write one of north-east, south-east, north-west, south-west, far-west, or see geodata/regions for the ids',
    ],
  },
  {
    rule: 'the same place id twice',
    file: 'places.yaml',
    from: '- id: border-lake',
    to: '- id: upper-village',
    said: [
      '8 [1].id: upper-village is the id of two places, the other is number 1; give this one its own id',
    ],
  },
  {
    rule: 'one party only',
    file: 'parties.yaml',
    from: '- id: azerbaijan\n  name: { en: Azerbaijan }\n  namedBy: { en: [Azerbaijan-] }\n  languages: [az, ru]\n',
    to: '',
    said: ['1: has no azerbaijan; list both sides, armenia and azerbaijan'],
  },
];
