import pLimit from 'p-limit';
import packageFields from '../../package.json';
import { Fixable } from '../step.mjs';
import type { Asker } from './ask/asker.ts';
import type { SourceResult } from './ask/results.ts';
import { askSource } from './ask/source.ts';
import { diffOf } from './diff.ts';
import { type Proposal, withCopies } from './edit.ts';
import { type Finding, findingsOf } from './findings.ts';
import { NoAnswer } from './http/no-answer.ts';
import { type Clock, politeClient } from './http/polite.ts';
import { HELP, type Options, options } from './options.ts';
import { openProgress } from './progress.ts';
import { LIST, readProject, writeList } from './records.ts';
import { type Report, reportText } from './report.ts';
import { type Target, targetsOf } from './targets.ts';

/** What the command is run with: its clock, and where it speaks. */
export interface Surroundings extends Clock {
  /** The report. */
  print: (text: string) => void;
  /** What happens meanwhile. */
  tell: (line: string) => void;
}

/** Sources that are asked at once; of one host it is one address at a time all the same. */
const AT_ONCE = 8;
/** Bytes of a page that are read. */
const PAGE_BYTES = 10_000_000;
/** Gaps after a request to save: archives allow few. */
const SAVE_GAPS = 5;
/** Milliseconds of a wait that is told. */
const LONG_WAIT = 10_000;

/** The sources that are asked for. @throws {Fixable} for ids that are none */
function chosen(targets: readonly Target[], only: readonly string[], known: ReadonlySet<string>) {
  const wrong = only.filter((id) => !targets.some(({ source }) => source.id === id));
  if (wrong.length > 0)
    throw new Fixable(
      `${wrong
        .map((id) =>
          known.has(id)
            ? `--only ${id}: this source has no address`
            : `--only ${id}: no such source in ${LIST}`,
        )
        .join('\n  ')}\n  Fix: name ids as they stand there`,
    );
  return only.length === 0 ? targets : targets.filter(({ source }) => only.includes(source.id));
}

/** Those that earlier runs asked in full, and the first `limit` of the others, in their order. */
async function limited(targets: readonly Target[], limit: number, asker: Asker): Promise<Target[]> {
  if (limit === Number.POSITIVE_INFINITY) return [...targets];
  const ask = () => Promise.reject(new NoAnswer('was not asked', 'later'));
  const taken: Target[] = [];
  let left = limit;
  for (const target of targets) {
    const known = (await askSource(target, { ...asker, ask })).complete;
    if (!known && left === 0) continue;
    if (!known) left -= 1;
    taken.push(target);
  }
  return taken;
}

function userAgent(contact: string): string {
  const about = ['checks the addresses that its records cite', contact].filter(Boolean).join('; ');
  return `Claimline/${packageFields.version} (${about})`;
}

function askerOf(asked: Options, surroundings: Surroundings): Asker {
  const { now, sleep, tell } = surroundings;
  const oldest = asked.again ? Number.POSITIVE_INFINITY : now() - asked.keep;
  const progress = openProgress(asked.progress, oldest, now);
  const clock: Clock = {
    now,
    sleep: (milliseconds) => {
      if (milliseconds >= LONG_WAIT) tell(`  … waiting ${Math.round(milliseconds / 1000)} s`);
      return sleep(milliseconds);
    },
  };
  const manners = { ...asked, userAgent: userAgent(asked.contact), maxBytes: PAGE_BYTES };
  return {
    ask: politeClient(manners, clock, progress.closed),
    progress,
    now,
    pages: !asked.archivesOnly,
    timegates: asked.timegates,
    availability: asked.availability,
    save: asked.save ? { at: asked.saveAt, gap: asked.gap * SAVE_GAPS } : undefined,
  };
}

async function askAll(
  targets: readonly Target[],
  asker: Asker,
  tell: Surroundings['tell'],
): Promise<SourceResult[]> {
  const queue = pLimit(AT_ONCE);
  let done = 0;
  const results = await Promise.all(
    targets.map((target) =>
      queue(async () => {
        const result = await askSource(target, asker);
        done += 1;
        const rest = result.complete ? '' : ': not all of it was answered';
        tell(`  ${done} of ${targets.length}  ${result.id}${rest}`);
        return result;
      }),
    ),
  );
  // Hosts that asked to be left alone beyond this run.
  asker.progress.keep();
  return results;
}

/**
 * The whole command.
 * @returns the exit code: 0; 2 where some step had no answer and the next run goes on
 * @throws {Fixable} for what the editor can mend; then nothing was written
 */
export async function sources(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { print, tell } = surroundings;
  const asked = options(args);
  if (asked.help) {
    print(HELP);
    return 0;
  }
  const project = readProject(asked.root);
  const known = new Set(project.records.sources.map(({ id }) => id));
  const wanted = chosen(targetsOf(project.records), asked.only, known);
  const asker = askerOf(asked, surroundings);
  const targets = await limited(wanted, asked.limit, asker);
  tell(`Asking about ${targets.length} of ${known.size} sources`);
  const results = await askAll(targets, asker, tell);
  const proposals = results.flatMap(({ id, proposal }): Proposal[] =>
    proposal === undefined ? [] : [{ id, copy: proposal }],
  );
  const { text, refused } = withCopies(project.list, proposals);
  const changes = text !== project.list;
  if (asked.write && changes) writeList(project, text);
  const report: Report = {
    version: 1,
    complete: results.every(({ complete }) => complete),
    written: asked.write && changes,
    sources: results,
    findings: results.flatMap((result) => [
      ...findingsOf(result),
      ...refused
        .filter(({ id }) => id === result.id)
        .map(({ id, why }): Finding => {
          const url = result.proposal?.url ?? '';
          return { source: id, kind: 'not-written', url, message: `not written: the entry ${why}` };
        }),
    ]),
    diff: diffOf(LIST, project.list, text),
  };
  print(asked.json ? JSON.stringify(report, null, 2) : reportText(report));
  return report.complete ? 0 : 2;
}
