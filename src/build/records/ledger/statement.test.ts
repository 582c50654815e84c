import { expect, it } from 'vitest';
import { sectionOf } from './sections.ts';
import { statementOf } from './statement.ts';
import { hashOf } from './texts.ts';

const ID = '2021-01-02-custody';
const sections = [
  sectionOf(`geodata/incidents/${ID}.yaml`, { title: { en: 'A title', hy: 'Վերնագիր' } }),
  sectionOf('geodata/sources.yaml', []),
];

it('says nothing where there are no options', () => {
  expect(statementOf({}, sections)).toBeUndefined();
});

it('says who has read what', () => {
  expect(statementOf({ review: 'native', language: 'hy', record: ID }, sections)).toMatchObject({
    language: 'hy',
    record: ID,
    review: 'native',
    stillHolds: false,
  });
});

it('says what still holds, and by whose reading', () => {
  const text = hashOf('A title');
  const options = { 'still-holds': ID, language: 'hy', text, review: 'editor' };
  expect(statementOf(options, sections)).toEqual({
    language: 'hy',
    record: ID,
    text,
    review: 'editor',
    stillHolds: true,
  });
});

it.each([
  [{ review: 'expert', language: 'hy' }, '--review is "expert"; write editor or native'],
  [{ review: 'native' }, '--language is missing; write the one that you have read: en, hy, az, ru'],
  [{ review: 'native', language: 'de' }, '--language is "de"; write the one that you have read'],
  [{ language: 'hy' }, '--language is given without --review or --still-holds'],
  [
    { 'still-holds': '2021-01-02-custodi', language: 'hy' },
    `there is no record 2021-01-02-custodi; write ${ID}, or see geodata/incidents for the ids`,
  ],
  [
    { 'still-holds': 'sources', record: ID, language: 'hy' },
    '--record names another record than --still-holds; leave --record out',
  ],
  [
    { review: 'editor', language: 'hy', record: 'sources', text: hashOf('A title') },
    `no text of sources has the hash ${hashOf('A title')}; copy it from what npm run check says`,
  ],
])('refuses %j', (options, message) => {
  expect(() => statementOf(options, sections)).toThrow(message);
});
