import { type Located, lineOf } from './located.ts';

/** Thrown where records with errors would be built: its message is the check's own list. */
export class RecordErrors extends Error {
  readonly findings: readonly Located[];

  constructor(findings: readonly Located[]) {
    const errors = findings.filter(({ level }) => level === 'error');
    const count = `${errors.length} error${errors.length === 1 ? '' : 's'} in the records`;
    super(`${count}; nothing was built:\n${errors.map(lineOf).join('\n')}`);
    this.name = 'RecordErrors';
    this.findings = findings;
  }
}
