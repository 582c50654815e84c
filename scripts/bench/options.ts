// What was asked of the bench.
import { parseArgs } from 'node:util';
import { Fixable } from '../step.mjs';

export interface Options {
  runs: number;
  /** Names of the parts that run, in order. */
  parts: readonly string[];
  /** Whether dist/ is compared with a build of its own first. */
  check: boolean;
  /** Whether the document is written: only by a whole, checked run. */
  write: boolean;
}

const RUNS = 5;

/** `Unknown option '--fast'. …` without the advice that is for programmers. */
const said = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('. ')[0];

function parsed(args: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        runs: { type: 'string', default: String(RUNS) },
        only: { type: 'string' },
        unchecked: { type: 'boolean', default: false },
        dry: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Fixable(`${said(error)}.\n  Fix: ${usage}`);
  }
}

/**
 * @param known names of all parts
 * @throws {Fixable} for what it does not know; names what would be right
 */
export function options(args: readonly string[], known: readonly string[]): Options {
  const usage = `npm run bench -- [--runs ${RUNS}] [--only ${known.join(',')}] [--unchecked] [--dry]`;
  const values = parsed(args, usage);
  const runs = Number(values.runs);
  const asked = values.only?.split(',') ?? known;
  const wrong = [
    ...(Number.isInteger(runs) && runs > 0
      ? []
      : [`--runs ${values.runs}: it needs a whole number from 1`]),
    ...asked.filter((name) => !known.includes(name)).map((name) => `--only ${name}: no such part`),
  ];
  if (wrong.length > 0) throw new Fixable(`${wrong.join('\n  ')}\n  Fix: ${usage}`);
  const parts = known.filter((name) => asked.includes(name));
  const whole = parts.length === known.length && !values.unchecked;
  return { runs, parts, check: !values.unchecked, write: whole && !values.dry };
}
