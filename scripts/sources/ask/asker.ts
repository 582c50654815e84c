import { NoAnswer } from '../http/no-answer.ts';
import type { Ask } from '../http/polite.ts';
import type { Progress, Shelf } from '../progress.ts';
import type { Outcome } from './results.ts';

/** What all sources are asked with. */
export interface Asker {
  ask: Ask;
  progress: Progress;
  now: () => number;
  /** False where only archives are asked. */
  pages: boolean;
  /** Addresses of TimeGates, before a page's own. */
  timegates: readonly string[];
  availability: string | undefined;
  /** The address that saves a page, where one is to be asked; milliseconds of the gap after it. */
  save: { at: string; gap: number } | undefined;
}

/** Makes a step, or takes what an earlier run was told of the same. A failure is not kept. */
export async function step<T>(
  shelf: Shelf<T>,
  asked: unknown,
  work: () => Promise<T>,
): Promise<Outcome<T>> {
  const key = JSON.stringify(asked);
  const known = shelf.get(key);
  if (known !== undefined) return known;
  try {
    return shelf.put(key, await work());
  } catch (cause) {
    if (cause instanceof NoAnswer) return { failed: cause.message };
    throw cause;
  }
}
