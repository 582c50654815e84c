import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLedger } from './check-ledger.ts';
import { type Ledgers, readLedgers, writeLedgers, writtenLedger } from './ledger.ts';
import { reviewsOf } from './reviews.ts';
import { type Section, sectionOf } from './sections.ts';
import { hashOf, keyOf, type Wording } from './texts.ts';
import { type Statement, updateLedgers } from './update.ts';

const EMPTY: Ledgers = { en: new Map(), hy: new Map(), az: new Map(), ru: new Map() };

/** A record with one account for each text, and a note in English. */
const record = (id: string, texts: readonly Wording[], formerIds?: string[]): Section =>
  sectionOf(`geodata/incidents/${id}.yaml`, {
    ...(formerIds && { formerIds }),
    claims: texts.map((account) => ({ account, citations: [{ note: 'A note.' }] })),
  });
const said = (sections: Section[], ledgers: Ledgers) =>
  checkLedger(sections, ledgers, 'geodata').map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
/** The ledgers after one run of the command over sections that may differ from the ones before. */
const run = (sections: Section[], ledgers: Ledgers, statement?: Statement) =>
  updateLedgers(sections, ledgers, statement);
const numbers = ({ changes }: ReturnType<typeof run>) =>
  changes.map(({ language, section, added, dropped, reviewed, held }) => [
    `${language} ${section}`,
    { added, dropped, reviewed, held },
  ]);
const count = (over: object) => ({ added: 0, dropped: 0, reviewed: 0, held: 0, ...over });

const A = { en: 'Says A.', hy: 'Ա', az: 'Bir' };
const B = { en: 'Says B.', hy: 'Բ' };
const before = record('a', [A, B]);
const { ledgers: first } = run([before], EMPTY);

describe('which texts have a line', () => {
  it('are those in several languages, notes, and titles that describe; names and phrases are others’', () => {
    const { texts } = sectionOf('geodata/sources.yaml', [
      { outlet: 'A paper', title: 'A headline', note: 'Ours.' },
      { title: 'A description', titleIsDescription: true },
      {
        whereabouts: { phrase: { text: 'at the line', language: 'en' } },
        what: { en: 'E', ru: 'Р' },
      },
      { what: { hy: 'without English' }, other: null },
    ]);
    expect(texts).toEqual([
      { path: [0, 'note'], text: { en: 'Ours.' }, plain: true },
      { path: [1, 'title'], text: { en: 'A description' }, plain: true },
      { path: [2, 'what'], text: { en: 'E', ru: 'Р' } },
    ]);
  });

  it('know a text however its lines are folded', () => {
    expect(hashOf('two  words\n')).toBe(hashOf('two words'));
    expect(hashOf('two words')).toMatch(/^[0-9a-f]{10}$/);
    expect(keyOf(A, 'ru')).toBeUndefined();
  });
});

describe('the check of translations', () => {
  it('finds nothing in what was taken in', () => {
    expect(said([before], first)).toEqual([]);
  });

  it('asks for the ledger where there is none, once a language', () => {
    expect(said([before], EMPTY)).toEqual([
      ': is missing or empty; run npm run translated',
      ': is missing or empty; run npm run translated',
    ]);
    expect(said([record('a', [{ en: 'English alone.' }])], EMPTY)).toEqual([]);
  });

  it('names a translation that is new', () => {
    expect(said([record('a', [A, { ...B, hy: 'Բ ուրիշ' }])], first)).toEqual([
      'claims.1.account.hy: is new; read it against the English, then run npm run translated',
    ]);
  });

  it('names each translation that was left behind when its English changed', () => {
    const english = hashOf('Says A again.');
    const holds = (language: string) =>
      `was made from another English text; translate it anew, or, if you have read that it still holds, run npm run translated -- --still-holds a --language ${language} --text ${english}`;
    expect(said([record('a', [{ ...A, en: 'Says A again.' }, B])], first)).toEqual([
      `claims.0.account.hy: ${holds('hy')}`,
      `claims.0.account.az: ${holds('az')}`,
    ]);
  });

  it('knows a record under the id that it had', () => {
    expect(said([record('b', [A, B], ['a'])], first)).toEqual([]);
    expect(said([record('b', [{ ...A, en: 'Another.' }, B], ['a'])], first)).toHaveLength(2);
  });

  it('tells two texts of one hash', () => {
    const [one, other] = collision();
    const section = record('a', [{ en: one }, { en: other }]);
    expect(hashOf(one)).toBe(hashOf(other));
    expect(said([section], EMPTY)).toEqual([
      `claims.1.account: has the hash of another text of this file, “${one}”; change a word in one of them`,
    ]);
  });
});

/** Two texts that the ledger cannot tell apart: found by trying numbers. */
function collision(): [string, string] {
  return ['text 269702', 'text 625831'];
}

describe('npm run translated', () => {
  it('takes in what is new, as a machine’s, and drops what is gone', () => {
    const update = run([record('a', [A, { en: 'Says C.', hy: 'Գ' }])], first);
    expect(numbers(update)).toEqual([['hy a', count({ added: 1, dropped: 1 })]]);
    expect(update.stale).toEqual([]);
    expect(numbers(run([], first))).toEqual([
      ['hy a', count({ dropped: 2 })],
      ['az a', count({ dropped: 1 })],
    ]);
  });

  it('is done after one run, whatever the order of the texts', () => {
    expect(numbers(run([before], first))).toEqual([]);
    const { ledgers } = run([record('a', [B, A])], EMPTY);
    expect(writtenLedger(ledgers.hy)).toBe(writtenLedger(first.hy));
  });

  it('takes in no translation of another English text, however often it runs', () => {
    const changed = [record('a', [{ ...A, en: 'Says A again.' }, B])];
    const once = run(changed, first);
    const twice = run(changed, once.ledgers);
    expect(once.stale.map(({ path }) => path.join('.'))).toEqual([
      'claims.0.account.hy',
      'claims.0.account.az',
    ]);
    expect([twice.stale, twice.changes]).toEqual([once.stale, []]);
    expect(said(changed, twice.ledgers)).toHaveLength(2);
    const mended = [record('a', [{ en: 'Says A again.', hy: 'Ա կրկին', az: 'Yenə bir' }, B])];
    const after = run(mended, twice.ledgers);
    expect(numbers(after)).toEqual([
      ['hy a', count({ added: 1, dropped: 1 })],
      ['az a', count({ added: 1, dropped: 1 })],
    ]);
  });

  it('takes it in where somebody says that it holds, in the language that they read', () => {
    const reviewed = run([before], first, { language: 'hy', review: 'native' }).ledgers;
    const changed = record('a', [{ ...A, en: 'Says A again.' }, B]);
    const holds = { language: 'hy', record: 'a', stillHolds: true } as const;
    const update = run([changed], reviewed, { ...holds, text: hashOf('Says A again.') });
    expect(numbers(update)).toEqual([['hy a', count({ held: 1, dropped: 1 })]]);
    expect(update.stale).toHaveLength(1);
    // Whoever said so reads the language or not: that is theirs to say, and the old review is over.
    expect(reviewsOf(changed, update.ledgers).hy).toEqual({ machine: 1, editor: 0, native: 1 });
    const read = run([changed], reviewed, { ...holds, review: 'editor' });
    expect(reviewsOf(changed, read.ledgers).hy).toEqual({ machine: 0, editor: 1, native: 1 });
    const other = run([changed], reviewed, { ...holds, text: hashOf(B.en) });
    expect(other.stale).toHaveLength(2);
  });

  it('marks what was read, in the scope that was meant, and never lowers it', () => {
    const other = record('b', [A]);
    const { ledgers } = run([before, other], EMPTY);
    const native = run([before, other], ledgers, {
      language: 'hy',
      record: 'a',
      text: hashOf(A.en),
      review: 'native',
    });
    expect(numbers(native)).toEqual([['hy a', count({ reviewed: 1 })]]);
    const editor = run([before, other], native.ledgers, { language: 'hy', review: 'editor' });
    expect(reviewsOf(before, editor.ledgers).hy).toEqual({ machine: 0, editor: 1, native: 1 });
    expect(reviewsOf(other, editor.ledgers)).toMatchObject({
      hy: { machine: 0, editor: 1 },
      az: { machine: 1, editor: 0 },
    });
    expect(reviewsOf(other, run([other], editor.ledgers).ledgers).hy.editor).toBe(1);
  });

  it('keeps of English what somebody has read, and a record’s lines when its id changes', () => {
    const read = run([before], first, { language: 'en', review: 'editor' });
    expect(reviewsOf(before, read.ledgers).en).toEqual({ machine: 0, editor: 3, native: 0 });
    const renamed = record('b', [A, B], ['a']);
    const { ledgers } = run([renamed], read.ledgers);
    expect([...ledgers.hy.keys()]).toEqual(['b']);
    expect(reviewsOf(renamed, ledgers).en.editor).toBe(3);
  });
});

describe('the file of a ledger', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'claimline-ledger-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const faultsOf = (text: string) => {
    writeLedgers(root, 'geodata', first);
    writeFileSync(join(root, 'geodata/translations/hy.json'), text);
    return readLedgers(root, 'geodata').faults.map(({ line, message }) => `${line}: ${message}`);
  };

  it('is read as it was written, one line a text, and written again only after a change', () => {
    expect(writeLedgers(root, 'geodata', first)).toEqual([
      'geodata/translations/en.json',
      'geodata/translations/hy.json',
      'geodata/translations/az.json',
      'geodata/translations/ru.json',
    ]);
    expect(readLedgers(root, 'geodata')).toEqual({
      ledgers: { ...first, en: new Map(), ru: new Map() },
      faults: [],
    });
    expect(writeLedgers(root, 'geodata', first)).toEqual([]);
    expect(writtenLedger(first.hy).split('\n')).toHaveLength(7);
  });

  it('may be missing', () => {
    expect(readLedgers(root, 'geodata')).toEqual({ ledgers: EMPTY, faults: [] });
  });

  it.each([
    ['{', '1: is not JSON'],
    ['{\n<<<<<<< ours\n', '2: has the marks of a merge; keep the lines of both sides'],
    ['{\n  "a": {\n    "12": "machine"\n  }\n}\n', '3: "12" is no line of a ledger; take it out'],
    [
      '{\n  "a": {\n    "0123456789 0123456789": "nobody"\n  }\n}\n',
      '3: "0123456789 0123456789" is no line of a ledger',
    ],
    ['[]', '1: "" is no line of a ledger'],
  ])('is told of %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });
});
