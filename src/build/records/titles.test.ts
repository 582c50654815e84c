import { describe, expect, it } from 'vitest';
import { type Changes, checkFixture, edited } from './fixture.ts';
import { lineOf } from './located.ts';

const FILE = 'incidents/2021-01-02-custody.yaml';
const said = (changes: Changes) => checkFixture(undefined, changes).findings.map(lineOf);
const titled = (title: string, reportedFirst: string): Changes => ({
  [FILE]: edited(FILE, 'title: { en: Servicemen at the border lake }', `title: ${title}`).replace(
    'reportedFirst: unsettled',
    `reportedFirst: ${reportedFirst}`,
  ),
});
const ONE = '{ en: Azerbaijan reports fire; Armenia denies it }';
const OTHER = '{ en: Armenia reports fire; Azerbaijan denies it }';

describe('a title', () => {
  it('names first the side that reported first', () => {
    expect(said(titled(ONE, 'azerbaijan'))).toEqual([]);
    expect(said(titled(OTHER, 'armenia'))).toEqual([]);
    expect(said(titled(ONE, 'armenia'))).toEqual([
      `geodata/${FILE}:4 title.en: names azerbaijan first (“Azerbaijan”), but armenia reported first; name armenia first, or correct reportedFirst`,
    ]);
    expect(said(titled(OTHER, 'azerbaijan'))).toEqual([
      `geodata/${FILE}:4 title.en: names armenia first (“Armenia”), but azerbaijan reported first; name azerbaijan first, or correct reportedFirst`,
    ]);
  });

  it('names them in the alphabet’s order where that is not settled, and may name none', () => {
    expect(said(titled(OTHER, 'unsettled'))).toEqual([]);
    expect(said(titled(ONE, 'unsettled'))).toEqual([
      `geodata/${FILE}:4 title.en: names azerbaijan first (“Azerbaijan”), but who reported first is unsettled, so that the order is alphabetical (by the names in English); name armenia first, or correct reportedFirst`,
    ]);
    expect(said(titled('{ en: Fire; each side reports it }', 'azerbaijan'))).toEqual([]);
  });

  it('does so in each language that it has, by that language’s words', () => {
    const parties = edited(
      'parties.yaml',
      '[Armenia-] }',
      '[Armenia-], ru: [Армени-, армян-] }',
    ).replace('[Azerbaijan-] }', '[Azerbaijan-], ru: [Азербайджан-] }');
    const title = (ru: string) => `{ en: Azerbaijan reports fire; Armenia denies it, ru: ${ru} }`;
    const right = title('Азербайджан сообщает о стрельбе; Армения её отрицает');
    expect(said({ ...titled(right, 'azerbaijan'), 'parties.yaml': parties })).toEqual([]);
    const wrong = title('Армения отрицает стрельбу; о ней сообщает Азербайджан');
    expect(said({ ...titled(wrong, 'azerbaijan'), 'parties.yaml': parties })).toEqual([
      `geodata/${FILE}:4 title.ru: names armenia first (“Армения”), but azerbaijan reported first; name azerbaijan first, or correct reportedFirst`,
    ]);
    expect(said(titled(right, 'azerbaijan'))).toEqual([
      'geodata/parties.yaml:4 [0].namedBy: has no words in ru, in which titles are written; add ru: those that name armenia there',
      'geodata/parties.yaml:8 [1].namedBy: has no words in ru, in which titles are written; add ru: those that name azerbaijan there',
    ]);
  });
});

describe('the words that name a side', () => {
  it('are letters, with a hyphen for their endings', () => {
    const wrong = (words: string) =>
      said({ 'parties.yaml': edited('parties.yaml', '[Armenia-]', words) });
    for (const words of ['["Armenia.*"]', '["Armenia (-"]', '["-"]'])
      expect(wrong(words)).toEqual([
        'geodata/parties.yaml:4 [0].namedBy.en[0]: is no word; write its letters, and a hyphen where endings follow',
      ]);
    expect(wrong('[]')).toEqual([
      'geodata/parties.yaml:4 [0].namedBy.en: is empty; write the words that name the side',
    ]);
  });
});
