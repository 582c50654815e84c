import { visible } from '../../src/build/records/located.ts';
import type { SourceResult } from './ask/results.ts';
import { type Finding, KINDS } from './findings.ts';

/** All that a run found out. `--json` prints it as it stands here; docs/sources.md describes it. */
export interface Report {
  version: 1;
  /** Whether every step of every source that was asked had its answer. */
  complete: boolean;
  /** Whether sources.yaml was changed. */
  written: boolean;
  sources: SourceResult[];
  findings: Finding[];
  /** What was or would be written, as a unified diff; empty for nothing. */
  diff: string;
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function listed(findings: readonly Finding[]): string[] {
  const lines: string[] = [];
  let last: Finding | undefined;
  for (const finding of findings) {
    if (finding.source !== last?.source) lines.push('', finding.source);
    if (finding.source !== last?.source || finding.url !== last.url) lines.push(`  ${finding.url}`);
    lines.push(`    ${finding.message}`);
    last = finding;
  }
  return lines;
}

function summary({ sources, findings }: Report): string[] {
  const counts = Object.entries(KINDS).flatMap(([kind, label]) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [`${String(count).padStart(6)}  ${label}`];
  });
  const open = sources.filter(({ complete }) => !complete).length;
  const rest = open === 0 ? '' : `; ${open} without all answers, which the next run asks again`;
  return ['', `${plural(sources.length, 'source')}${rest}`, ...counts];
}

function outcome({ diff, written }: Report): string[] {
  if (diff === '') return ['', 'Nothing to write into geodata/sources.yaml.'];
  return [
    '',
    ...diff.trimEnd().split('\n'),
    '',
    written
      ? 'Written into geodata/sources.yaml.'
      : 'Not written: with --write the same command writes it, without asking again.',
  ];
}

/** The report for people. What was sent by strangers can do nothing to a terminal. */
export function reportText(report: Report): string {
  const lines = [...listed(report.findings), ...summary(report), ...outcome(report)];
  return lines.map(visible).join('\n');
}
