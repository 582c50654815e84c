// @ts-check
// Counts what the test runners report, and puts the sums into words.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, count: Count, seconds: number, note?: string }} Row */

/** @param {unknown} value */
const number = (value) => (typeof value === 'number' ? value : 0);

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
const fields = (value) =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/**
 * Counts Vitest's JSON report. A file that could not be loaded counts as one failure.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  const all = fields(report);
  const files = Array.isArray(all['testResults']) ? all['testResults'].map(fields) : [];
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && Array.isArray(assertionResults) && assertionResults.length === 0,
  );
  return {
    passed: number(all['numPassedTests']),
    failed: number(all['numFailedTests']) + broken.length,
    skipped: number(all['numPendingTests']) + number(all['numTodoTests']),
  };
}

/**
 * Counts Playwright's JSON report; one that passed only on a second try counts as failed.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const all = fields(report);
  const stats = fields(all['stats']);
  const errors = Array.isArray(all['errors']) ? all['errors'].length : 0;
  const failed = number(stats['unexpected']) + number(stats['flaky']);
  return {
    passed: number(stats['expected']),
    failed: failed === 0 && errors > 0 ? 1 : failed,
    skipped: number(stats['skipped']),
  };
}

/**
 * @param {Row[]} rows
 * @returns {Count}
 */
export const sum = (rows) =>
  rows.reduce(
    (total, { count }) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
      skipped: total.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** @param {Row[]} rows */
export function table(rows) {
  const line = (/** @type {string[]} */ cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(9))).join('');
  const body = rows.map(({ name, count, seconds, note }) => {
    const cells = [name, count.passed, count.failed, count.skipped, seconds.toFixed(1)];
    return line(cells.map(String)) + (note === undefined ? '' : `  ${note}`);
  });
  return [line(['step', 'passed', 'failed', 'skipped', 'seconds']), ...body].join('\n');
}

/**
 * The closing line, alone on its line.
 * @param {Count} count
 */
export const plainLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
