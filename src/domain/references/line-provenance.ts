import type { LineProvenance } from '../line-provenance.ts';
import { reportDuplicates } from './context.ts';
import type { Report } from './finding.ts';
import { suggest } from './nearest.ts';

/**
 * Checks what the line was traced from: each stretch of the border says it, and names only sources
 * that are explained.
 * @param stretches ids of the border's stretches
 */
export function checkLineProvenance(
  { sources, stretches: told }: LineProvenance,
  stretches: ReadonlySet<string>,
  report: Report,
): void {
  const ids = sources.map(({ id }) => id);
  reportDuplicates(report, ids, (at) => ['sources', at, 'id'], 'sources');
  sources.forEach(({ id, tag }, at) => {
    const first = sources.findIndex((source) => source.tag === tag);
    if (first === at) return;
    const told = tag === undefined ? 'has no tag, like' : `has the tag ${tag}, like`;
    report(['sources', at, 'id'], `${id} ${told} ${sources[first]?.id}; keep one of them`);
  });
  for (const [stretch, traced] of Object.entries(told)) {
    const path = ['stretches', stretch];
    if (!stretches.has(stretch)) {
      const right = suggest(stretch, stretches, 'see geodata/borders for the ids');
      report(path, `${stretch} is no known stretch; ${right}`);
    }
    const named = Object.keys(traced);
    if (named.length === 0)
      report(path, 'says nothing; write the kilometres by source, e.g. { untagged: 1.5 }');
    for (const id of named.filter((one) => !ids.includes(one))) {
      const right = suggest(id, ids, 'explain it under sources');
      report([...path, id], `${id} is a source that nobody explained; ${right}`);
    }
  }
  for (const id of stretches)
    if (!Object.hasOwn(told, id))
      report(
        ['stretches'],
        `has no ${id}; write what that stretch was traced from, in kilometres by source`,
      );
}
