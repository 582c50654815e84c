import type { Case } from './case.ts';

const file = 'line-provenance.yaml';

/** What the border line was traced from. */
export const line: Case[] = [
  {
    rule: 'a stretch that does not say what it was traced from',
    file,
    from: '  north-west-north-east: { survey: 55.5 }\n',
    to: '',
    said: [
      '13 stretches: has no north-west-north-east; write what that stretch was traced from, in kilometres by source',
    ],
  },
  {
    rule: 'a stretch that says nothing',
    file,
    from: 'north-west-north-east: { survey: 55.5 }',
    to: 'north-west-north-east: {}',
    said: [
      '14 stretches.north-west-north-east: says nothing; write the kilometres by source, e.g. { untagged: 1.5 }',
    ],
  },
  {
    rule: 'a source tag that nobody explained',
    file,
    from: '{ survey: 55.5 }',
    to: '{ survey: 50, satellite: 5.5 }',
    said: [
      '14 stretches.north-west-north-east.satellite: satellite is a source that nobody explained; write one of survey, untagged, or explain it under sources',
    ],
  },
  {
    rule: 'a slip in the name of a source',
    file,
    from: '{ survey: 50, untagged: 5.5 }',
    to: '{ survey: 50, untaged: 5.5 }',
    said: [
      '15 stretches.south-west-south-east.untaged: untaged is a source that nobody explained; write untagged, or explain it under sources',
    ],
  },
  {
    rule: 'an unknown stretch',
    file,
    from: '  north-west-north-east: { survey: 55.5 }\n',
    to: '  north-west-north-east: { survey: 55.5 }\n  north-east-north-west: { survey: 1 }\n',
    said: [
      '15 stretches.north-east-north-west: north-east-north-west is no known stretch; write north-west-north-east, or see geodata/borders for the ids',
    ],
  },
  {
    rule: 'kilometres that are none',
    file,
    from: '{ survey: 55.5 }',
    to: '{ survey: 0 }',
    said: ['14 stretches.north-west-north-east.survey: is 0; write more than 0'],
  },
  {
    rule: 'two sources with one tag',
    file,
    from: '  - id: untagged\n',
    to: '  - id: untagged\n    tag: Survey\n',
    said: ['10 sources[1].id: untagged has the tag Survey, like survey; keep one of them'],
  },
  {
    rule: 'a text that a language lacks',
    file,
    from: ', az: ölçmə, ru: съёмка }',
    to: ', ru: съёмка }',
    said: ['8 sources[0].name.az: is missing; write a text'],
  },
  {
    rule: 'a word of blame',
    file,
    from: 'A survey.',
    to: 'A survey of occupied land.',
    said: [
      '9 sources[0].meaning.en: says "occupied" in our own voice; write “under the control of” (docs/words.md), or quote it as the side’s own',
    ],
  },
];
