import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { HELP, options } from './options.ts';

it('without options all sources are asked of the public archives, and nothing is written', () => {
  expect(options([])).toEqual({
    help: false,
    root: resolve('.'),
    only: [],
    limit: Number.POSITIVE_INFINITY,
    archivesOnly: false,
    save: false,
    write: false,
    json: false,
    again: false,
    keep: 604_800_000,
    progress: resolve('node_modules/.cache/claimline/sources.json'),
    timegates: ['https://web.archive.org/web/'],
    availability: 'https://archive.org/wayback/available',
    saveAt: 'https://web.archive.org/save/',
    contact: '',
    gap: 3000,
    timeout: 30_000,
    patience: 120_000,
    tries: 3,
  });
});

it('ids stand after --only, however they are parted', () => {
  expect(options(['--only', 'a', 'b', '--write', '--only', 'c,d'])).toMatchObject({
    only: ['a', 'c', 'd', 'b'],
    write: true,
  });
});

it('archives are chosen, or left out', () => {
  const asked = options(['--timegate', 'https://a.example/', '--timegate', 'http://b.example/tg/']);
  expect(asked.timegates).toEqual(['https://a.example/', 'http://b.example/tg/']);
  expect(options(['--timegate', 'none', '--availability', 'none'])).toMatchObject({
    timegates: [],
    availability: undefined,
  });
});

it.each([
  [['--fast'], /Unknown option '--fast'.*\n {2}Fix: npm run sources -- --help/],
  [['a', 'b'], /a b: ids of sources stand after --only/],
  [['--limit', '0'], /--limit 0: it needs a whole number from 1/],
  [['--tries', '1.5'], /--tries 1.5: it needs a whole number from 1/],
  [['--gap', 'soon'], /--gap soon: it needs a number from 0/],
  [['--keep=-1'], /--keep -1: it needs a number from 0/],
  [['--timeout', '0'], /--timeout 0: it needs more/],
  [['--timegate', 'archive'], /--timegate archive: it needs an address/],
  [['--save-at', 'archive'], /--save-at archive: it needs an address/],
  [['--save', '--archives-only'], /--save needs to see the pages/],
  [['--contact', 'Ա'], /--contact Ա: it needs an address in plain Latin letters/],
])('%j is refused with what would be right', (args, message) => {
  expect(() => options(args)).toThrow(message);
});

it('all that is wrong is named at once', () => {
  expect(() => options(['--limit', 'x', '--gap', 'y'])).toThrow(/--limit x.*\n {2}--gap y/);
});

it('help names every option', () => {
  const listed = [...HELP.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, name]) => name);
  const read = Object.keys(options([])).map((name) =>
    name.replace('timegates', 'timegate').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(listed.toSorted()).toEqual(read.toSorted());
});
