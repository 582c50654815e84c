import type { Case } from './case.ts';

const title = (yaml: string) => ({
  from: '{ en: Servicemen at the border lake }',
  to: `{ en: ${yaml} }`,
});
const address = (yaml: string) => ({
  file: 'sources.yaml',
  from: 'https://east.example/statements/1',
  to: yaml,
});

/** Values that would break what is made of the records: a feed, a citation, a line of a terminal. */
export const hostile: Case[] = [
  {
    rule: 'U+0000, which no feed can carry',
    ...title('"At\\0the lake"'),
    said: ['4 title.en: has the invisible character U+0000; take it out'],
  },
  {
    rule: 'U+FFFE, which no feed can carry',
    ...title('"At the lake\\uFFFE."'),
    said: ['4 title.en: has the invisible character U+FFFE; take it out'],
  },
  {
    rule: 'half of a character',
    ...title('"At the lake\\uD83D."'),
    said: ['4 title.en: has the invisible character U+D83D; take it out'],
  },
  {
    rule: 'an override of the reading order',
    ...title('"At the \\u202Eekal"'),
    said: ['4 title.en: has the invisible character U+202E; take it out'],
  },
  {
    rule: 'a title that shows nothing',
    ...title('"\\u200B\\u3164"'),
    said: ['4 title.en: has no letter or number to read; write the text'],
  },
  {
    rule: 'a line break in an outlet, which would begin a new field of a citation',
    file: 'sources.yaml',
    from: 'outlet: Eastern Ministry',
    to: 'outlet: "Eastern\\nTY  - BOOK"',
    said: [
      '12 [1].outlet: has a line break; write it as one paragraph, in YAML after >- where it is long',
    ],
  },
  {
    rule: 'a line break in an address',
    ...address('"https://east.example/1\\nTY  - BOOK"'),
    said: [
      '13 [1].url: is not written as a browser asks for it; write https://east.example/1TY%20%20-%20BOOK',
    ],
  },
  {
    rule: 'a brace in an address, which would end a field of a citation',
    ...address('"https://east.example/a}b?c}d"'),
    said: [
      '13 [1].url: is not written as a browser asks for it; write https://east.example/a%7Db?c%7Dd',
    ],
  },
  {
    rule: 'an address without its slashes',
    ...address('http:x'),
    said: ['13 [1].url: is not an address; write one that begins with https:// or http://'],
  },
  {
    rule: 'an address that is not in its normal form',
    ...address('HTTPS://East.example:443/a/../é'),
    said: [
      '13 [1].url: is not written as a browser asks for it; write https://east.example/%C3%A9',
    ],
  },
  {
    rule: 'an address without end',
    ...address(`https://east.example/${'a'.repeat(2000)}`),
    said: ['13 [1].url: has 2021 characters; write an address of at most 2000'],
  },
  {
    rule: 'the year 0021',
    from: 'said: 2021-01-03',
    to: 'said: 0021-01-03',
    said: ['37 claims[2].said: is in the year 0021; write a year from 1900 to 2099'],
  },
  {
    rule: 'the year 0000',
    from: '{ date: 2026-01-01,',
    to: '{ date: 0000-01-01,',
    said: ['53 changes[0].date: is in the year 0000; write a year from 1900 to 2099'],
  },
  {
    rule: 'an id that no frame would take',
    from: '- id: east-2',
    to: `- id: ${'e'.repeat(81)}`,
    said: [
      '10 agreed[0].claims[1]: east-2 is no claim of this incident; write east-1, or add that claim',
      '34 claims[2].id: is longer than 80 characters; write a shorter id',
    ],
  },
  {
    rule: 'a language without end',
    from: 'language: en, from: western-ministry',
    to: 'language: en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd, from: western-ministry',
    said: [
      '20 claims[0].whereabouts.phrase.language: is longer than 35 characters; write a language tag, e.g. en, hy, az, ru, de',
    ],
  },
  {
    rule: 'a distance of the Earth’s size',
    from: 'roundingMetres: 15',
    to: 'roundingMetres: 1e9',
    said: ['44 claims[2].whereabouts.roundingMetres: is 1000000000; write at most 100000'],
  },
  {
    rule: 'a value that writes a finding of its own',
    from: 'confidence: high',
    to: String.raw`confidence: "x\ngeodata/parties.yaml:1: is wrong\e[2J"`,
    said: [
      String.raw`7 confidence: is “x\u{000A}geodata/parties.yaml:1: is wrong\u{001B}[2J”; write one of high, medium`,
    ],
  },
  {
    rule: 'a field whose name writes a finding of its own',
    from: 'confidence: high',
    to: 'confidence: high\n"x\\ny": 1',
    said: [
      String.raw`8 x\u{000A}y: is no field here; the fields are id, formerIds, kind, title, reportedFirst, held, when, stretches, confidence, agreed, claims, reactions, casualties, contradictions, changes`,
    ],
  },
];
