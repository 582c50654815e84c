// @ts-check
// Runs what a command is made of, step by step: says what it does, how long it took, and on failure
// what would mend it. Needs nothing but Node, since it runs before anything is installed.
import { spawn } from 'node:child_process';

/** A failure whose message already names the fix: shown without a stack. */
export class Fixable extends Error {}

/** @param {number} from milliseconds, of `performance.now()` */
export const secondsSince = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs one step under a heading and tells how long it took.
 * @template T
 * @param {string} title what it does: "Install the packages"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const from = performance.now();
  console.log(`▸ ${title}`);
  const result = await work();
  console.log(`  done in ${secondsSince(from)}`);
  return result;
}

/**
 * Runs a program with its output shown and no input, so that nothing waits for an answer.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, quiet?: boolean, timeout?: number,
 *   progress?: () => string, every?: number, keep?: (text: string) => void }} [options]
 *   `quiet` keeps the output back unless it fails; `keep` is given all of it at the end instead;
 *   `progress` is asked for a line each `every` ms; `timeout` in milliseconds ends the program
 * @returns {Promise<number>} its exit code; 127 where it could not be started, 124 after a timeout
 */
export function run(program, args, options = {}) {
  const { env = {}, cwd, quiet = false, timeout = 0, progress, every = 5000, keep } = options;
  const piped = quiet || keep !== undefined ? 'pipe' : 'inherit';
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', piped, piped],
      // npm and npx are command files on Windows.
      shell: process.platform === 'win32' && /^np[mx]$/.test(program),
    });
    let kept = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        kept = keep === undefined ? (kept + chunk).slice(-8000) : kept + chunk;
      });
    const ticker = progress && setInterval(() => console.log(`  … ${progress()}`), every);
    let late = false;
    const timer =
      timeout > 0
        ? setTimeout(() => {
            late = true;
            child.kill();
          }, timeout)
        : undefined;
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(ticker);
      clearTimeout(timer);
      if (keep !== undefined) keep(kept.trimEnd());
      else if (quiet && code !== 0 && kept !== '') console.error(kept.trimEnd());
      done(late ? 124 : code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Ends the process with a failure in words.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  if (error instanceof Fixable) console.error(`\n✗ ${error.message}`);
  else console.error(error);
  process.exit(1);
}
