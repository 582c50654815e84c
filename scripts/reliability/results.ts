// The reports of the test runners, read as one list of tests.
import { relative } from 'node:path';
import { z } from 'zod';

/** A test that ran: `name` is `file › title`. */
export interface Result {
  name: string;
  passed: boolean;
}

const spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.string() })),
});
interface Suite {
  title: string;
  file: string;
  specs: readonly z.infer<typeof spec>[];
  suites?: readonly Suite[] | undefined;
}
const suite: z.ZodType<Suite> = z.object({
  title: z.string(),
  file: z.string(),
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
const endToEnd = z.object({ suites: z.array(suite) });
const unit = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ title: z.string(), ancestorTitles: z.array(z.string()), status: z.string() }),
      ),
    }),
  ),
});

/** Sizes of screen that a test is for are no part of what it is called. */
const called = (titles: readonly string[]) => titles.join(' › ').replace(/ @\w+/g, '');

/**
 * The tests of Playwright's JSON report; a test that ran on two screens is one, and passed if both did.
 * @throws {z.ZodError} for what is no such report
 */
export function endToEndResults(report: unknown): Result[] {
  const walk = (each: Suite, above: readonly string[]): Result[] => [
    ...each.specs.map(({ title, tests }) => ({
      name: called([each.file, ...above, title]),
      passed: tests.every(({ status }) => status === 'expected' || status === 'skipped'),
    })),
    ...(each.suites ?? []).flatMap((inner) => walk(inner, [...above, inner.title])),
  ];
  return endToEnd.parse(report).suites.flatMap((file) => walk(file, []));
}

/**
 * The tests of Vitest's JSON report, their files named from `root` on.
 * @throws {z.ZodError} for what is no such report
 */
export function unitResults(report: unknown, root: string): Result[] {
  return unit.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, ancestorTitles, status }) => ({
      name: called([relative(root, name), ...ancestorTitles, title]),
      passed: status !== 'failed',
    })),
  );
}
