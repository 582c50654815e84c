// `npm run bench`: loads the build that is served as a reader with a slow line and a slow machine does,
// and beside it pages that show what cannot be saved; writes one table into docs/performance.md.
// Options: --runs 5, --only pages,frames,many,acts, --unchecked (dist/ as it is, without comparing it
// with a build), --dry. Only a whole, checked run writes the document; any other prints.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { digests } from '../digests.ts';
import { fail, step } from '../step.mjs';
import { builtSite, checkedBuild, clearBuildVariables } from './build.ts';
import { digestOfAll, mustBeSame } from './compare.ts';
import { options } from './options.ts';
import type { Figures, Part, Stage } from './part.ts';
import { acts } from './parts/acts.ts';
import { frames } from './parts/frames.ts';
import { many } from './parts/many.ts';
import { pages } from './parts/pages.ts';
import { openStage } from './stage.ts';
import { between, table } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const scratch = resolve(root, '.cache/bench');
const document = resolve(root, 'docs/performance.md');
const PARTS: Readonly<Record<string, Part>> = { pages, frames, many, acts };

async function measure(stage: Stage, parts: readonly Part[], runs: number): Promise<Figures[]> {
  for (const part of parts) await part.prepare(stage);
  const rounds: Figures[] = [];
  for (let at = 1; at <= runs; at++) {
    let round: Figures = {};
    for (const part of parts) round = { ...round, ...(await part.round(stage)) };
    // Throws for a figure that is missing, in the first round and not after the last.
    for (const part of parts) table(part.groups, [round]);
    rounds.push(round);
    console.log(`  run ${at} of ${runs}`);
  }
  return rounds;
}

const counted = (runs: number) => (runs === 1 ? '1 run' : `${runs} runs`);

function conditions(runs: number, incident: string, build: ReturnType<typeof digests>): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, WebGL by SwiftShader`;
  const day = new Date().toISOString().slice(0, 10);
  return `Medians of ${counted(runs)} on ${day}, by \`npm run bench -- --runs ${runs}\`; ${machine}. The build: ${build.size} files, SHA-256 of all \`${digestOfAll(build).slice(0, 16)}\`. The incident: \`${incident}\`.`;
}

try {
  const asked = options(process.argv.slice(2), Object.keys(PARTS));
  const parts = asked.parts.flatMap((name) => PARTS[name] ?? []);
  clearBuildVariables();
  rmSync(scratch, { recursive: true, force: true });
  const site = await step('Build the site into dist/, if it is not there', () => builtSite(root));
  const build = asked.check
    ? await step('Compare dist/ with a build of its own, file by file', () =>
        checkedBuild(root, site, resolve(scratch, 'build')),
      )
    : digests(site);
  const stage = await openStage(site, resolve(scratch, 'pages'));
  let rounds: Figures[];
  try {
    rounds = await step(`Measure ${asked.parts.join(', ')}; ${counted(asked.runs)}`, () =>
      measure(stage, parts, asked.runs),
    );
  } finally {
    stage.close();
  }
  // Whatever was built meanwhile would have been served, too.
  mustBeSame('dist/, after the measuring,', digests(site), build);
  const groups = parts.flatMap((part) => part.groups);
  const text = `${conditions(asked.runs, stage.incident, build)}\n\n${table(groups, rounds)}`;
  console.log(`\n${text}\n`);
  if (asked.write) {
    writeFileSync(document, between(readFileSync(document, 'utf8'), 'bench', `\n${text}\n`));
    console.log('Written into docs/performance.md');
  } else console.log('Not written: only a whole, checked run without --dry writes the document.');
} catch (error) {
  fail(error);
}
