import { expect, it } from 'vitest';
import { checkFixture, edited } from './fixture.ts';
import { gapsOf } from './gaps.ts';
import type { Ledgers } from './ledger/ledger.ts';
import { sectionsOf } from './ledger/sections.ts';
import { updateLedgers } from './ledger/update.ts';
import { gapSummaryOf } from './summary.ts';

const EMPTY: Ledgers = { en: new Map(), hy: new Map(), az: new Map(), ru: new Map() };
const INCIDENT = 'incidents/2021-01-02-custody.yaml';

/** What the good records lack after edits of a file each. */
function gapsAfter(...edits: [file: string, from: string, to: string][]) {
  const changes = Object.fromEntries(
    edits.map(([file, from, to]) => [file, edited(file, from, to)]),
  );
  const { records, files } = checkFixture(undefined, changes);
  if (records === undefined) throw new Error('the fixture has errors');
  const sections = sectionsOf(files);
  const reviewed = updateLedgers(sections, EMPTY, {
    language: 'en',
    record: 'sources',
    review: 'editor',
  });
  return gapsOf(records, sections, reviewed.ledgers, 'geodata');
}

it('counts what nobody has read, archived or reviewed', () => {
  expect(gapSummaryOf(gapsAfter())).toBe(
    'unread: 4 of 4 citations; unarchived: 2 of 2 addresses; unreviewed texts: en 9 of 10, hy 0 of 0, az 0 of 0, ru 0 of 0',
  );
});

it('lists each citation that was not read, and no other', () => {
  const gaps = gapsAfter([
    INCIDENT,
    'words: outlet, via: Western Ministry }\n',
    'words: outlet, read: { extent: beginning } }\n',
  ]);
  expect(gaps.counts).toMatchObject({ unread: 3, citations: 4 });
  const none = gapsAfter([
    INCIDENT,
    'words: outlet, via: Western Ministry }\n',
    'words: outlet, read: { extent: none } }\n',
  ]);
  expect(none.list('unread').map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'claims.0.citations.0 western-ministry: nobody wrote down what was read of it',
    'claims.0.citations.1 agency: was not read',
    'claims.1.citations.0 eastern-ministry: nobody wrote down what was read of it',
    'claims.2.citations.0 agency: nobody wrote down what was read of it',
  ]);
});

it('lists each address without a copy, and each text once', () => {
  const gaps = gapsAfter(
    [
      'sources.yaml',
      '  urlKind: original\n',
      '  urlKind: original\n  archived: [{ url: "https://perma.cc/AB12-CD34", day: 2021-06-03 }]\n',
    ],
    [
      INCIDENT,
      '{ en: Gives a coordinate. }',
      '{ en: Gives a coordinate., ru: Называет координаты. }',
    ],
  );
  expect(gaps.list('unarchived')).toEqual([
    {
      file: 'geodata/sources.yaml',
      path: [1],
      message: 'eastern-ministry: https://east.example/statements/1',
      level: 'warning',
    },
  ]);
  const unreviewed = gaps.list('unreviewed');
  expect(unreviewed).toHaveLength(gaps.counts.unreviewed);
  expect(unreviewed.filter(({ path }) => path.join('.') === 'claims.2.account.ru')).toEqual([
    expect.objectContaining({ message: 'nobody has read it in ru since it was made' }),
  ]);
  // The eastern ministry speaks twice and is one text to read.
  expect(unreviewed.filter(({ path }) => path.includes('speaker'))).toHaveLength(2);
});
