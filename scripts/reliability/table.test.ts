import { expect, it } from 'vitest';
import { endToEndResults, unitResults } from './results.ts';
import { faultTables } from './table.ts';

const results = [
  ...endToEndResults({
    suites: [
      {
        title: 'a.spec.ts',
        file: 'a.spec.ts',
        specs: [{ title: 'whole @desktop', tests: [{ status: 'expected' }] }],
        suites: [
          {
            title: 'inside',
            file: 'a.spec.ts',
            specs: [{ title: 'half', tests: [{ status: 'expected' }, { status: 'unexpected' }] }],
          },
        ],
      },
    ],
  }),
  ...unitResults(
    {
      testResults: [
        {
          name: '/root/src/b.test.ts',
          assertionResults: [
            { title: 'one', ancestorTitles: ['group'], status: 'passed' },
            { title: 'two', ancestorTitles: ['group'], status: 'passed' },
          ],
        },
      ],
    },
    '/root',
  ),
];
const fault = (...tests: string[]) => ({ A: [{ fault: 'f', seen: 's', tests }] });

it('lists each fault with the tests that hold it', () => {
  expect(faultTables(fault('a.spec.ts › whole', 'src/b.test.ts › …'), results)).toContain(
    '| f | s | a.spec.ts › whole<br>src/b.test.ts › … |',
  );
});

it('refuses a test that did not run, and one that failed on one of two screens', () => {
  expect(() =>
    faultTables(fault('a.spec.ts › gone', 'a.spec.ts › inside › half'), results),
  ).toThrow('no test is called: a.spec.ts › gone\nfailed: a.spec.ts › inside › half');
});
