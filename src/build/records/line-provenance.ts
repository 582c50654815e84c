import { type LineProvenance, lineProvenance } from '../../domain/line-provenance.ts';
import { reportTo } from '../../domain/references/finding.ts';
import { checkLineProvenance } from '../../domain/references/line-provenance.ts';
import { LIST_BYTES } from './limits.ts';
import { lineOf, locate, type RecordFinding } from './located.ts';
import { type FileRecord, readRecord } from './read.ts';

/**
 * Reads what the border line was traced from.
 * @param root the project's top
 * @param folder the records' folder below it
 * @param stretches ids of the border's stretches, each of which must say it
 */
export function readLineProvenance(
  root: string,
  folder: string,
  stretches: ReadonlySet<string>,
): FileRecord<LineProvenance> {
  const file = `${folder}/line-provenance.yaml`;
  const read = readRecord(root, file, lineProvenance, LIST_BYTES, './line-provenance.schema.json');
  if (read.parsed === undefined) return read;
  const findings: RecordFinding[] = [...read.findings];
  checkLineProvenance(read.parsed, stretches, reportTo(findings, file));
  return { ...read, findings };
}

/**
 * The same for those who can do nothing without it: the pipeline, and pages.
 * @throws Error that lists everything wrong, by file and line
 */
export function lineProvenanceOf(
  root: string,
  folder: string,
  stretches: ReadonlySet<string>,
): LineProvenance {
  const { parsed, findings } = readLineProvenance(root, folder, stretches);
  const errors = findings.filter(({ level }) => level === 'error');
  if (parsed === undefined || errors.length > 0)
    throw new Error(locate(errors, root).map(lineOf).join('\n'));
  return parsed;
}
