import type { Case } from './case.ts';

/** Values that a schema of one record refuses. */
export const values: Case[] = [
  {
    rule: 'an impossible day',
    from: 'start: 2021-01-02',
    to: 'start: 2021-02-30',
    said: ['5 when.start: is no day of the calendar; write one that exists'],
  },
  {
    rule: 'an impossible clock time',
    from: 'time: 05:30',
    to: 'time: 25:30',
    said: ['5 when.time: is not a clock time; write HH:MM from 00:00 to 23:59'],
  },
  {
    rule: 'a coordinate outside the box',
    from: 'lon: 45.56, lat: 40.21',
    to: 'lon: 55.56, lat: 40.21',
    said: [
      '41 claims[2].whereabouts.position: lies outside the box 43–49 E, 38–42 N; write degrees east and north, not 55.56, 40.21',
    ],
  },
  {
    rule: 'a swapped coordinate',
    from: 'lon: 45.56, lat: 40.21',
    to: 'lon: 40.21, lat: 45.56',
    said: [
      '41 claims[2].whereabouts.position: has lon and lat swapped; write lon: 45.56, lat: 40.21',
    ],
  },
  {
    rule: 'a coordinate far outside the region it names',
    from: 'lon: 45.56, lat: 40.21',
    to: 'lon: 45.20, lat: 40.21',
    said: [
      '41 claims[2].whereabouts.position: warning: lies 25539 m outside north-east, which the statement names; make sure that it is copied right',
    ],
  },
  {
    rule: 'HTML in a text',
    from: 'Says that they were at work on its own side.',
    to: 'Says <b>nothing</b>.',
    said: ['16 claims[0].account.en: contains HTML; write plain text without tags'],
  },
  {
    rule: 'a script in a text',
    from: 'Gives a coordinate.',
    to: '<script>alert(1)</script>',
    said: ['38 claims[2].account.en: contains HTML; write plain text without tags'],
  },
  {
    rule: 'a missing field',
    from: '    speaker: { en: The western ministry }\n',
    to: '',
    said: ['12 claims[0].speaker: is missing; write its fields: en, hy, az, ru'],
  },
  {
    rule: 'a missing citation',
    from: '    citations:\n      - { source: eastern-ministry, words: speaker }\n',
    to: '',
    said: ['24 claims[1].citations: is missing; every claim has at least one citation'],
  },
  {
    rule: 'an empty list of citations',
    from: '    citations:\n      - { source: eastern-ministry, words: speaker }\n',
    to: '    citations: []\n',
    said: ['32 claims[1].citations: is empty; every claim has at least one citation'],
  },
  {
    rule: 'a missing party',
    from: '  - id: west-1\n    party: armenia',
    to: '  - id: west-1',
    said: ['12 claims[0].party: is missing; write armenia or azerbaijan'],
  },
  {
    rule: 'an unknown party',
    from: '  - id: west-1\n    party: armenia',
    to: '  - id: west-1\n    party: georgia',
    said: ['13 claims[0].party: is not a party; write armenia or azerbaijan'],
  },
  {
    rule: 'a whereabouts of no known kind',
    from: 'kind: toward',
    to: 'kind: near',
    said: [
      '30 claims[1].whereabouts.kind: has no known kind; write point, place, toward, borderZone, region, insideBorder, ownSide or notStated',
    ],
  },
  {
    rule: 'a missing whereabouts',
    from: '    whereabouts:\n      kind: toward\n      places: [upper-village]\n',
    to: '',
    said: [
      '24 claims[1].whereabouts: is missing; write point, place, toward, borderZone, region, insideBorder, ownSide or notStated',
    ],
  },
  {
    rule: 'an unknown field',
    from: '    said: 2021-01-03',
    to: '    sayd: 2021-01-03',
    said: [
      '37 claims[2].sayd: is no field here; the fields are id, party, speaker, said, saidAtLatest, account, whereabouts, origin, citations, supersedes',
    ],
  },
  {
    rule: 'an unknown field of a kind of whereabouts',
    from: 'places: [upper-village]',
    to: 'places: [upper-village]\n      regions: [north-east]',
    said: [
      '32 claims[1].whereabouts.regions: is no field here; the fields are kind, places, phrase',
    ],
  },
  {
    rule: 'an empty field',
    from: 'confidence: high',
    to: 'confidence:',
    said: ['7 confidence: is empty; write one of high, medium'],
  },
  {
    rule: 'a word that is none of the choices',
    from: 'confidence: high',
    to: 'confidence: low',
    said: ['7 confidence: is “low”; write one of high, medium'],
  },
  {
    rule: 'a number for a text',
    from: 'text: { en: None. }, claims',
    to: 'text: { en: 6 }, claims',
    said: ['50 casualties.armenia.text.en: is 6, which is no text; write it in quotation marks'],
  },
  {
    rule: 'a text for a number',
    from: 'roundingMetres: 15',
    to: 'roundingMetres: about 15',
    said: ['44 claims[2].whereabouts.roundingMetres: is “about 15”; write a number'],
  },
  {
    rule: 'a number too small',
    from: 'roundingMetres: 15',
    to: 'roundingMetres: 0',
    said: ['44 claims[2].whereabouts.roundingMetres: is 0; write more than 0'],
  },
  {
    rule: 'a text for a list',
    from: 'stretches: [north-west-north-east]',
    to: 'stretches: north-west-north-east',
    said: ['6 stretches: is “north-west-north-east”; write a list, one "- " a line'],
  },
  {
    rule: 'a day that is not quoted and has no zero',
    from: 'start: 2021-01-02',
    to: 'start: 2021-1-2',
    said: ['5 when.start: is not a day; write YYYY-MM-DD'],
  },
  {
    rule: 'no word of who reported first',
    from: 'reportedFirst: unsettled\n',
    to: '',
    said: ['1 reportedFirst: is missing; write one of armenia, azerbaijan, unsettled'],
  },
];
