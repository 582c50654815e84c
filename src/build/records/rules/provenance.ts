import type { Case } from './case.ts';

const COPY = 'https://web.archive.org/web/20210603101112/https://west.example/statements/1';

/** Fields added to the first source, the western ministry, published 2021-01-02. */
const source = (yaml: string) => ({
  file: 'sources.yaml',
  from: '  urlKind: original\n',
  to: `  urlKind: original\n${yaml}`,
});
const archived = (...copies: [url: string, day: string][]) =>
  source(
    `  archived:\n${copies.map(([url, day]) => `    - { url: "${url}", day: ${day} }\n`).join('')}`,
  );

/** An original beside the western ministry’s phrase, and the citations of that claim. */
const original = (yaml: string) => ({
  from: 'language: en, from: western-ministry }',
  to: `language: en, from: western-ministry, original: ${yaml} }`,
});
const reading = (yaml: string, of = 'source: agency, words: outlet, via: Western Ministry') => ({
  from: of,
  to: `${of}, read: ${yaml}`,
});
const origin = (yaml: string) => ({
  from: '    citations:\n      - { source: western',
  to: `    origin: { text: { en: Fire came from a hill. }, ${yaml} }\n    citations:\n      - { source: western`,
});

/** Where words come from: archived copies, other addresses, originals, readings, hours. */
export const provenance: Case[] = [
  { rule: 'a copy with all its marks', ...archived([COPY, '2021-06-03']), said: [] },
  {
    rule: 'copies of the address without scheme and www, as bare bytes, and at other archives',
    ...archived(
      [
        'https://web.archive.org/web/20210603101112id_/http://www.west.example:80/statements/1/',
        '2021-06-03',
      ],
      ['https://web.archive.org/web/20210604101112/west.example/statements/1', '2021-06-04'],
      ['https://archive.ph/2021.06.05-101112/https://west.example/statements/1', '2021-06-05'],
      ['https://archive.today/20210606101112/https://west.example/statements/1', '2021-06-06'],
      ['https://archive.ph/AbCdE', '2021-06-07'],
      ['https://perma.cc/AB12-CD34', '2021-06-08'],
    ),
    said: [],
  },
  {
    rule: 'a copy older than its source',
    ...archived(['https://perma.cc/AB12-CD34', '2020-12-31']),
    said: [
      '8 [0].archived[0].day: is 2020-12-31, before western-ministry was published (2021-01-02); write a later copy, or correct published',
    ],
  },
  {
    rule: 'a copy of the evening before in UTC, which is the day itself at UTC+04:00',
    ...archived([COPY.replace('20210603101112', '20210101200000'), '2021-01-01']),
    said: [],
  },
  {
    rule: 'a copy of the afternoon before',
    ...archived([COPY.replace('20210603101112', '20210101195959'), '2021-01-01']),
    said: [
      '8 [0].archived[0].day: is 2021-01-01, before western-ministry was published (2021-01-02); write a later copy, or correct published',
    ],
  },
  {
    rule: 'a copy that is yet to be made',
    ...archived(['https://perma.cc/AB12-CD34', '2026-01-03']),
    said: [
      '8 [0].archived[0].day: is 2026-01-03, which is yet to come; write the day of the capture',
    ],
  },
  {
    rule: 'a copy of another document',
    ...archived([COPY.replace(/1$/, '2'), '2021-06-03']),
    said: [
      '8 [0].archived[0].url: is a copy of https://west.example/statements/2, which is no address of western-ministry; write a copy of https://west.example/statements/1, or add that address to alsoAt',
    ],
  },
  {
    rule: 'a copy of another address of the document',
    ...source(
      `  alsoAt: [https://mirror.example/1]\n  archived:\n    - { url: "${COPY.replace('west.example/statements', 'mirror.example')}", day: 2021-06-03 }\n`,
    ),
    said: [],
  },
  {
    rule: 'a copy of another day than its address says',
    ...archived([COPY, '2021-06-02']),
    said: [
      '8 [0].archived[0].day: is 2021-06-02, but the address says 2021-06-03; write 2021-06-03',
    ],
  },
  {
    rule: 'a copy of no time',
    ...archived([COPY.replace('20210603', '20210631'), '2021-06-03']),
    said: [
      '8 [0].archived[0].url: says 20210631101112, which is no time; copy the address of the capture',
    ],
  },
  {
    rule: 'an address that asks for captures',
    ...archived([
      'https://web.archive.org/web/2021/https://west.example/statements/1',
      '2021-06-03',
    ]),
    said: [
      '8 [0].archived[0].url: asks for captures and is none; write the address with the 14 digits of its time',
    ],
  },
  {
    rule: 'the same copy twice',
    ...archived(
      [COPY, '2021-06-03'],
      [COPY.replace('/https', 'id_/http'), '2021-06-03'],
      ['https://perma.cc/AB12-CD34', '2021-06-03'],
      ['https://perma.cc/AB12-CD34', '2021-06-04'],
    ),
    said: [
      '9 [0].archived[1].url: is a copy that stands here already; keep one',
      '11 [0].archived[3].url: is a copy that stands here already; keep one',
    ],
  },
  {
    rule: 'a copy of a source without an address',
    file: 'sources.yaml',
    from: '  titleIsDescription: true\n',
    to: '  titleIsDescription: true\n  alsoAt: [https://a.example/1]\n  archived: [{ url: "https://perma.cc/AB12-CD34", day: 2021-06-03 }]\n',
    said: [
      '22 [2].alsoAt: is given without url; write one of the addresses as url',
      '23 [2].archived: is given without url; write the address that was captured as url',
    ],
  },
  {
    rule: 'other addresses that track readers, carry a password, stand twice or are another source’s',
    ...source(
      '  alsoAt:\n    - https://m.example/1?utm_source=x\n    - https://me:secret@m.example/2\n    - http://www.west.example/statements/1/\n    - https://east.example/statements/1\n',
    ),
    said: [
      '8 [0].alsoAt[0]: has utm_source, which only tracks readers; write https://m.example/1',
      '9 [0].alsoAt[1]: carries a user name or password; write the public address',
      '10 [0].alsoAt[2]: is an address that stands here already; keep one',
      '18 [1].url: is the address of western-ministry too; keep one source and cite that',
    ],
  },
  {
    rule: 'another address that is another source’s',
    file: 'sources.yaml',
    from: '  published: 2021-01-02T18:30\n',
    to: '  alsoAt: [https://west.example/statements/1]\n  published: 2021-01-02T18:30\n',
    said: [
      '14 [1].alsoAt[0]: is the address of western-ministry too; keep one source and cite that',
    ],
  },
  {
    rule: 'an original',
    ...original('{ text: սահմանային գոտում, language: hy, from: agency }'),
    said: [
      '20 claims[0].whereabouts.phrase.original.language: warning: is hy, but agency is in en; copy the words in their own language',
    ],
  },
  {
    rule: 'an original without a source, in a language that the side does not speak',
    ...original('{ text: sərhəd zonasında, language: az-Latn, from: eastern-ministry }'),
    said: [
      '20 claims[0].whereabouts.phrase.original.from: eastern-ministry is not among the claim’s citations; write one of western-ministry, agency, or cite it',
      '20 claims[0].whereabouts.phrase.original.language: is az-Latn, in which armenia makes no statements (geodata/parties.yaml has hy, ru); write a language of that side, or take original out: a rendering stays a citation',
    ],
  },
  {
    rule: 'an original that is the phrase itself',
    ...original('{ text: in the border zone, language: ru, from: agency }'),
    said: [
      '20 claims[0].whereabouts.phrase.original.language: warning: is ru, but agency is in en; copy the words in their own language',
      '20 claims[0].whereabouts.phrase.original.text: is the phrase itself; write the words as they were said, or take original out',
    ],
  },
  {
    rule: 'an original of a phrase in the same language',
    ...original('{ text: at the border, language: en, from: agency }'),
    said: [
      '20 claims[0].whereabouts.phrase.original.language: is en, as the phrase is, so that is no rendering; take original out, or correct a language',
      '20 claims[0].whereabouts.phrase.original.language: is en, in which armenia makes no statements (geodata/parties.yaml has hy, ru); write a language of that side, or take original out: a rendering stays a citation',
    ],
  },
  { rule: 'a reading', ...reading('{ extent: beginning, on: 2026-01-02 }'), said: [] },
  {
    rule: 'a reading that is yet to come',
    ...reading('{ extent: whole, on: 2026-01-03 }'),
    said: [
      '23 claims[0].citations[1].read.on: is 2026-01-03, which is yet to come; write the day of the reading',
    ],
  },
  {
    rule: 'a reading before there was a text',
    ...reading('{ extent: whole, on: 2021-01-02 }'),
    said: [
      '23 claims[0].citations[1].read.on: is 2021-01-02, before agency was published (2021-01-03); correct one of them',
    ],
  },
  {
    rule: 'a phrase of what was not read',
    ...reading('{ extent: none }', 'phrase: in the border zone of the region'),
    said: [
      '22 claims[0].citations[0].read.extent: is none, but a phrase was copied from it; write whole or beginning, or take the phrase out',
    ],
  },
  {
    rule: 'a whereabouts’ phrase of what was not read',
    from: ', phrase: in the border zone of the region }',
    to: ', read: { extent: none } }',
    said: [
      '20 claims[0].whereabouts.phrase.from: western-ministry was not read (read.extent is none), so nothing can be copied from it; correct one of them',
    ],
  },
  {
    rule: 'a reading of no kind',
    ...reading('{ extent: half }'),
    said: ['23 claims[0].citations[1].read.extent: is not one of whole, beginning, none'],
  },
  {
    rule: 'said at the latest on a day without an hour',
    from: 'said: 2021-01-03\n',
    to: 'said: 2021-01-03\n    saidAtLatest: true\n',
    said: [
      '38 claims[2].saidAtLatest: is given without an hour in said; write said as YYYY-MM-DDTHH:MM, with the hour of the outlet’s page, or leave it out',
    ],
  },
  {
    rule: 'said at the latest at an hour',
    from: 'said: 2021-01-02T18:00\n',
    to: 'said: 2021-01-02T18:00\n    saidAtLatest: true\n',
    said: [],
  },
  {
    rule: 'language and source of an origin’s phrase that is not there',
    ...origin('language: hy, from: eastern-ministry'),
    said: [
      '21 claims[0].origin.from: is given without phrase; write the phrase or leave it out',
      '21 claims[0].origin.from: eastern-ministry is not among the claim’s citations; write one of western-ministry, agency, or cite it',
      '21 claims[0].origin.language: is given without phrase; write the phrase or leave it out',
    ],
  },
  {
    rule: 'an origin’s phrase with its source',
    ...origin('phrase: from a hill, language: en, from: agency'),
    said: [],
  },
  {
    rule: 'languages of a side that are none',
    file: 'parties.yaml',
    from: 'languages: [hy, ru]',
    to: 'languages: [Armenian]',
    said: ['5 [0].languages[0]: is not a language tag; write e.g. en, hy, az, ru, de'],
  },
];
