import { expect, it } from 'vitest';
import { buildFault } from './build-fault.mjs';

const error = (message: string, rest: object) => Object.assign(new Error(message), rest);

it.each([
  [
    'of a file system call',
    error('ENOSPC: no space left on device', {
      code: 'PLUGIN_ERROR',
      pluginCode: 'ENOSPC',
      path: '/site/a',
    }),
    '/site/a has no room left.\n  Fix: free some 200 MB, then run the same command again',
  ],
  [
    'of the bundler’s own writing',
    error('Permission denied (os error 13)', {}),
    'dist may not be written.\n  Fix: give yourself the right to write there, or build elsewhere: OUT=/tmp/site npm run build',
  ],
  [
    'of a record',
    error('1 error in the records', { name: 'RecordErrors' }),
    '1 error in the records',
  ],
  ['of a setting', error('SITE is x', { name: 'SettingError' }), 'SITE is x'],
])('a fault %s is told without a stack', (_, thrown, wanted) => {
  expect(buildFault(error('Build failed', { errors: [thrown] }), 'dist')).toBe(wanted);
  expect(buildFault(thrown, 'dist')).toBe(wanted);
});

it('a fault of another kind keeps its stack', () => {
  expect(buildFault(new TypeError('x is not a function'), 'dist')).toMatch(
    /x is not a function\n +at /,
  );
});
