import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readAtlas } from './atlas.ts';
import { generateRecords } from './generate.ts';
import { lineProvenanceOf } from './records/line-provenance.ts';
import { readYaml } from './records/yaml.ts';
import { readWorld } from './world.ts';

/*
 * Measures the check over made-up records: `node scripts/run.mjs src/build/check-speed.ts 10000`.
 * The check runs in a process of its own, so that its memory is not that of making them up.
 */
const SECONDS = 60;
const MEGABYTES = 1000;

const root = process.cwd();
const count = Number(process.argv[2] ?? 10_000);
const made = mkdtempSync(join(tmpdir(), 'claimline-speed-'));
try {
  write();
  const measured = check();
  console.log(
    `${count} records: ${measured.seconds.toFixed(1)} s (limit ${SECONDS}; ${measured.cpu.toFixed(1)} s of processor), ` +
      `${Math.round(measured.megabytes)} MB at most (limit ${MEGABYTES})`,
  );
  if (measured.seconds > SECONDS || measured.megabytes > MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}

/** Lays out a project of made-up records on the real geodata, gazetteer and parties. */
function write(): void {
  const from = join(root, 'geodata');
  const to = join(made, 'geodata');
  mkdirSync(join(to, 'incidents'), { recursive: true });
  const kept = ['regions', 'borders', 'places.yaml', 'parties.yaml', 'line-provenance.yaml'];
  const schemas = ['incident', 'sources', 'places', 'parties', 'removed', 'line-provenance'].map(
    (name) => `${name}.schema.json`,
  );
  for (const name of [...kept, ...schemas, 'schema.json'])
    cpSync(join(from, name), join(to, name), { recursive: true });
  const gazetteer = readYaml(readFileSync(join(from, 'places.yaml'), 'utf8'));
  const places = z.array(z.object({ id: z.string() })).parse(gazetteer.ok && gazetteer.value);
  const ids = new Set(readWorld(from, []).borders.osm.keys());
  const { stretches } = readAtlas(from, lineProvenanceOf(root, 'geodata', ids));
  const known = { stretches, places: places.map(({ id }) => id) };
  for (const [name, text] of generateRecords(count, 1, known)) writeFileSync(join(to, name), text);
}

function check(): { seconds: number; cpu: number; megabytes: number } {
  const started = performance.now();
  const script = [
    `process.on('exit', () => { const u = process.resourceUsage(); console.log('USED', u.maxRSS, u.userCPUTime + u.systemCPUTime); });`,
    `process.chdir(${JSON.stringify(root)});`,
    `process.argv.push('run', ${JSON.stringify(join(root, 'src/build/check.ts'))}, '--root', ${JSON.stringify(made)});`,
    `await import(${JSON.stringify(join(root, 'scripts/run.mjs'))});`,
  ].join('\n');
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const seconds = (performance.now() - started) / 1000;
  const told = child.stdout.trim().split('\n');
  console.log(told.slice(0, -1).join('\n'));
  if (child.status !== 0) throw new Error(`the check failed:\n${child.stderr.slice(0, 2000)}`);
  const [, rss, cpu] = told.at(-1)?.split(' ').map(Number) ?? [];
  return { seconds, cpu: (cpu ?? 0) / 1e6, megabytes: (rss ?? 0) / 1000 };
}
