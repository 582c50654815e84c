import type { Fault } from './faults.ts';
import type { Result } from './results.ts';

/** The results that a fault's test names; `…` at the end stands for all that begin so. */
function named(wanted: string, results: readonly Result[]): readonly Result[] {
  const start = wanted.endsWith('…') ? wanted.slice(0, -1) : null;
  return results.filter(({ name }) => (start === null ? name === wanted : name.startsWith(start)));
}

/**
 * The faults as one table for each group, in Markdown. Pure.
 * @throws {Error} naming every test that did not run, and every one that failed
 */
export function faultTables(
  faults: Readonly<Record<string, readonly Fault[]>>,
  results: readonly Result[],
): string {
  const wrong = Object.values(faults)
    .flat()
    .flatMap(({ tests }) =>
      tests.flatMap((test) => {
        const found = named(test, results);
        if (found.length === 0) return [`no test is called: ${test}`];
        return found.filter(({ passed }) => !passed).map(({ name }) => `failed: ${name}`);
      }),
    );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const row = ({ fault, seen, tests }: Fault) =>
    `| ${cell(fault)} | ${cell(seen)} | ${tests.map(cell).join('<br>')} |`;
  return Object.entries(faults)
    .map(([group, each]) =>
      [
        `## ${group}`,
        '',
        '| What goes wrong | What is seen then | Held by |',
        '| --- | --- | --- |',
        ...each.map(row),
      ].join('\n'),
    )
    .join('\n\n');
}
