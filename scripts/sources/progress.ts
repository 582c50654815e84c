import { existsSync, readFileSync } from 'node:fs';
import { z } from '../../src/domain/zod.ts';
import { Fixable } from '../step.mjs';
import { archiveAnswer, pageAnswer, saveAnswer } from './answers.ts';
import type { ClosedHosts } from './http/polite.ts';
import { replaceFile } from './replace-file.ts';

/** Answers of one kind by what was asked. */
export interface Shelf<T> {
  get: (key: string) => Kept<T> | undefined;
  put: (key: string, answer: T) => Kept<T>;
  drop: (key: string) => void;
}

/** An answer, and when it was given: ISO 8601 (UTC). */
export interface Kept<T> {
  on: string;
  answer: T;
}

/** What earlier runs were told, so that a run goes on where the last one stopped. */
export interface Progress {
  pages: Shelf<z.infer<typeof pageAnswer>>;
  archives: Shelf<z.infer<typeof archiveAnswer>>;
  saves: Shelf<z.infer<typeof saveAnswer>>;
  /** Hosts that asked to be left alone; what is added counts in later runs after `keep`. */
  closed: ClosedHosts;
  keep: () => void;
}

const on = z.iso.datetime();
const file = z.strictObject({
  version: z.literal(1),
  pages: z.record(z.string(), z.strictObject({ on, answer: pageAnswer })),
  archives: z.record(z.string(), z.strictObject({ on, answer: archiveAnswer })),
  saves: z.record(z.string(), z.strictObject({ on, answer: saveAnswer })),
  hosts: z.record(z.string(), z.strictObject({ until: on, why: z.string() })),
});
type File = z.infer<typeof file>;

const NEW: File = { version: 1, pages: {}, archives: {}, saves: {}, hosts: {} };

function read(path: string): File {
  if (!existsSync(path)) return structuredClone(NEW);
  const fix = 'Fix: delete it, or name another file with --progress';
  try {
    const { data, error } = file.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (data !== undefined) return data;
    const [issue] = error.issues;
    const where = issue?.path.map(String)[0] ?? 'it';
    throw new Error(`${where}: ${issue?.message ?? 'of another form'}`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fixable(`${path} holds no progress of this command: ${why}\n  ${fix}`);
  }
}

/**
 * Opens the file of progress, which is made where it is missing.
 * @param oldest answers given before that time (ms since 1970) are forgotten
 * @throws {Fixable} where it cannot be used, before anything was asked
 */
export function openProgress(path: string, oldest: number, now: () => number): Progress {
  const stored = read(path);

  function keep(): void {
    stored.hosts = Object.fromEntries(
      [...closed]
        .filter(([, { until }]) => Number.isFinite(until) && until > now())
        .map(([host, { until, why }]) => [host, { until: new Date(until).toISOString(), why }]),
    );
    try {
      replaceFile(path, `${JSON.stringify(stored, null, 1)}\n`);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Fixable(
        `The progress cannot be kept: ${why}\n  Fix: name a file that may be written with --progress`,
      );
    }
  }

  function shelf<T>(entries: Record<string, Kept<T>>): Shelf<T> {
    const fresh = new Map(
      Object.entries(entries).filter(([, entry]) => Date.parse(entry.on) >= oldest),
    );
    for (const key of Object.keys(entries)) if (!fresh.has(key)) delete entries[key];
    return {
      get: (key) => fresh.get(key),
      put: (key, answer) => {
        const entry = { on: new Date(now()).toISOString(), answer };
        fresh.set(key, entry);
        entries[key] = entry;
        keep();
        return entry;
      },
      drop: (key) => {
        fresh.delete(key);
        delete entries[key];
        keep();
      },
    };
  }

  const closed: ClosedHosts = new Map(
    Object.entries(stored.hosts).map(([host, { until, why }]) => [
      host,
      { until: Date.parse(until), why },
    ]),
  );
  const progress = {
    pages: shelf(stored.pages),
    archives: shelf(stored.archives),
    saves: shelf(stored.saves),
    closed,
    keep,
  };
  keep();
  return progress;
}
