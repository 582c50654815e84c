import { expect, test } from 'vitest';
import { options } from './options.ts';

const KNOWN = ['pages', 'frames'];

test('without options everything runs, is checked and is written', () => {
  expect(options([], KNOWN)).toEqual({ runs: 5, parts: KNOWN, check: true, write: true });
});

test('a part, an unchecked or a dry run writes nothing', () => {
  expect(options(['--only', 'frames'], KNOWN)).toMatchObject({ parts: ['frames'], write: false });
  expect(options(['--unchecked'], KNOWN)).toMatchObject({ check: false, write: false });
  expect(options(['--dry'], KNOWN)).toMatchObject({ check: true, write: false });
  expect(options(['--only', 'frames,pages', '--runs', '2'], KNOWN)).toEqual({
    runs: 2,
    parts: KNOWN,
    check: true,
    write: true,
  });
});

test('what it does not know is named, all of it, with what would be right', () => {
  expect(() => options(['--runs', 'two', '--only', 'pages,maps'], KNOWN)).toThrow(
    /--runs two: .*\n {2}--only maps: no such part\n {2}Fix: npm run bench -- .*pages,frames/,
  );
  expect(() => options(['--fast'], KNOWN)).toThrow(/--fast.*\n {2}Fix: npm run bench/);
});
