import type { Case } from './case.ts';

/** Claims against their sources, places, sides and each other. */
export const claims: Case[] = [
  {
    rule: 'unknown source',
    from: 'source: agency, words: outlet }\n    supersedes',
    to: 'source: agancy, words: outlet }\n    supersedes',
    said: [
      '47 claims[2].citations[0].source: agancy is no known source; write agency, or add it to geodata/sources.yaml',
    ],
  },
  {
    rule: 'unknown place',
    from: 'places: [upper-village]',
    to: 'places: [uper-village]',
    said: [
      '31 claims[1].whereabouts.places[0]: uper-village is no known place; write upper-village, or add it to geodata/places.yaml',
    ],
  },
  {
    rule: 'unknown region',
    from: 'regions: [north-west]\n',
    to: 'regions: [norht-west]\n',
    said: [
      '19 claims[0].whereabouts.regions[0]: norht-west is no known region; write north-west, or see geodata/regions for the ids',
    ],
  },
  {
    rule: 'unknown stretch, reversed',
    from: 'stretches: [north-west-north-east]',
    to: 'stretches: [north-east-north-west]',
    said: [
      '6 stretches[0]: north-east-north-west is no known stretch; write north-west-north-east, or see geodata/borders for the ids',
    ],
  },
  {
    rule: 'a border zone of a region away from the border',
    from: 'regions: [north-west]\n',
    to: 'regions: [far-west]\n',
    said: [
      '19 claims[0].whereabouts.regions[0]: far-west has no border with the other side; name a region that has, or write kind: region',
    ],
  },
  {
    rule: 'an origin’s place is unknown',
    from: '    citations:\n      - { source: western',
    to: '    origin: { text: { en: Fire came from a hill. }, places: [hill] }\n    citations:\n      - { source: western',
    said: [
      '21 claims[0].origin.places[0]: hill is no known place; write one of upper-village, border-lake, or add it to geodata/places.yaml',
    ],
  },
  {
    rule: 'id with another day',
    from: 'id: 2021-01-02-custody',
    to: 'id: 2021-01-03-custody',
    said: [
      '2 id: 2021-01-03-custody is not the file’s name; name the file 2021-01-03-custody.yaml, or correct the id',
      '2 id: 2021-01-03-custody is not the day and kind of the record; write 2021-01-02-custody, or correct when.start or kind',
    ],
  },
  {
    rule: 'two claims with one id',
    from: '- id: east-2',
    to: '- id: east-1',
    said: [
      '10 agreed[0].claims[1]: east-2 is no claim of this incident; write east-1, or add that claim',
      '34 claims[2].id: east-1 is the id of two claims, the other is number 2; give this one its own id',
      '48 claims[2].supersedes: east-1 supersedes itself; name the earlier claim or leave supersedes out',
    ],
  },
  {
    rule: 'supersedes an unknown claim',
    from: 'supersedes: east-1',
    to: 'supersedes: east-9',
    said: [
      '48 claims[2].supersedes: east-9 is no claim of this incident; write east-1, or add that claim',
    ],
  },
  {
    rule: 'supersedes the other side’s claim',
    from: 'supersedes: east-1',
    to: 'supersedes: west-1',
    said: [
      '48 claims[2].supersedes: west-1 is armenia’s claim; a side supersedes only its own claims',
    ],
  },
  {
    rule: 'supersedes itself',
    from: 'supersedes: east-1',
    to: 'supersedes: east-2',
    said: [
      '48 claims[2].supersedes: east-2 supersedes itself; name the earlier claim or leave supersedes out',
    ],
  },
  {
    rule: 'agreed without one side',
    from: 'claims: [west-1, east-2]',
    to: 'claims: [east-1, east-2]',
    said: [
      '10 agreed[0].claims: name none of armenia; agreed is what both sides’ own statements say: add its claim, or tell it as azerbaijan’s account',
    ],
  },
  {
    rule: 'agreed names an unknown claim',
    from: 'claims: [west-1, east-2]',
    to: 'claims: [west-2, east-2]',
    said: [
      '10 agreed[0].claims[0]: west-2 is no claim of this incident; write west-1, or add that claim',
    ],
  },
  {
    rule: 'figures with the other side’s claim',
    from: 'claims: [west-1] }',
    to: 'claims: [east-1] }',
    said: [
      '50 casualties.armenia.claims[0]: east-1 is azerbaijan’s claim; name claims of armenia, whose figures these are',
    ],
  },
  {
    rule: 'phrase from a source that is not cited',
    from: 'from: western-ministry }',
    to: 'from: eastern-ministry }',
    said: [
      '20 claims[0].whereabouts.phrase.from: eastern-ministry is not among the claim’s citations; write one of western-ministry, agency, or cite it',
    ],
  },
  {
    rule: 'phrase in another language than its source',
    from: 'language: en, from',
    to: 'language: hy, from',
    said: [
      '20 claims[0].whereabouts.phrase.language: warning: is hy, but western-ministry is in en; copy the phrase in its own language',
    ],
  },
  {
    rule: 'language of a phrase that is not there',
    from: 'words: speaker, phrase: in the border zone of the region',
    to: 'words: speaker, phraseLanguage: hy',
    said: [
      '22 claims[0].citations[0].phraseLanguage: is given without phrase; write the phrase or leave it out',
    ],
  },
  {
    rule: 'phrase other than its citation’s',
    from: 'phrase: in the border zone of the region',
    to: 'phrase: within the region',
    said: [
      '20 claims[0].whereabouts.phrase.text: warning: differs from the phrase of its citation of western-ministry, “within the region”; copy both from the source',
    ],
  },
  {
    rule: 'phrase of 13 words',
    from: 'text: in the border zone,',
    to: 'text: one two three four five six seven eight nine ten eleven twelve thirteen,',
    said: ['20 claims[0].whereabouts.phrase.text: has 13 words; a verbatim phrase has at most 12'],
  },
  {
    rule: 'a phrase of a source that is silent',
    from: 'words: speaker, phrase',
    to: 'words: absent, phrase',
    said: [
      '22 claims[0].citations[0].phrase: is given where words is absent; a source without a statement has no phrase: leave it out, or correct words',
    ],
  },
  {
    rule: 'silence without a source that shows it',
    from: 'kind: toward\n      places: [upper-village]',
    to: 'kind: notStated\n      reason: silent',
    said: [
      '32 claims[1].citations: show no silence; cite a source with words: absent, or write reason: denied or noPlace',
    ],
  },
  {
    rule: 'denial without a source that carries it',
    from: 'kind: toward\n      places: [upper-village]\n    citations:\n      - { source: eastern-ministry, words: speaker }',
    to: 'kind: notStated\n      reason: denied\n    citations:\n      - { source: eastern-ministry, words: absent }',
    said: [
      '32 claims[1].citations: carry no statement; cite what the side said, or write reason: silent',
    ],
  },
  {
    rule: 'a place that is only restated',
    from: 'words: speaker }',
    to: 'words: restated }',
    said: [
      '32 claims[1].citations: only restate a report that the side denies, so they carry no place of its own; write kind: notStated with reason: denied, or cite its own words',
    ],
  },
  {
    rule: 'a place without a statement',
    from: 'words: speaker }',
    to: 'words: absent }',
    said: [
      '32 claims[1].citations: carry no statement; cite what the side said, or write kind: notStated with reason: silent',
    ],
  },
  {
    rule: 'said before the incident',
    from: 'said: 2021-01-02\n',
    to: 'said: 2020-12-31\n',
    said: [
      '15 claims[0].said: 2020-12-31 is before the incident, which starts 2021-01-02; correct one of them',
    ],
  },
  {
    rule: 'published before it was said',
    from: 'said: 2021-01-03\n',
    to: 'said: 2021-01-05\n',
    said: [
      '47 claims[2].citations[0].source: warning: agency was published 2021-01-03, before this was said (2021-01-05); correct one of them',
    ],
  },
  {
    rule: 'superseded by an earlier statement',
    from: 'said: 2021-01-03\n',
    to: 'said: 2021-01-02T09:00\n',
    said: [
      '48 claims[2].supersedes: warning: east-1 was said 2021-01-02T18:00, after this claim (2021-01-02T09:00); the later one supersedes',
    ],
  },
  {
    rule: 'custody without whose servicemen were held',
    from: 'held: { of: armenia, by: azerbaijan }\n',
    to: '',
    said: [
      '1 held: is missing; write { of: armenia, by: azerbaijan } or the reverse where both sides say so, else unsettled',
    ],
  },
  {
    rule: 'custody by the side whose servicemen they are',
    from: 'held: { of: armenia, by: azerbaijan }',
    to: 'held: { of: armenia, by: armenia }',
    said: ['55 held: has one side as both; a side holds the other’s servicemen'],
  },
  {
    rule: 'custody in no form',
    from: 'held: { of: armenia, by: azerbaijan }',
    to: 'held: azerbaijan',
    said: [
      '55 held: is none of its forms; write { of: armenia, by: azerbaijan }, the reverse, or unsettled',
    ],
  },
  {
    rule: 'custody that is settled, with no point agreed',
    from: 'agreed:\n  - text: { en: Servicemen were taken into custody. }\n    claims: [west-1, east-2]',
    to: 'agreed: []',
    said: [
      '53 held: holds what both sides say, and agreed has nothing; write the point there, or held: unsettled',
    ],
  },
];
