import type { Capture, PageAnswer, SaveAnswer } from '../answers.ts';
import type { Kept } from '../progress.ts';

/** An answer with the time it was given, or why there is none: then the next run asks again. */
export type Outcome<T> = Kept<T> | { failed: string };

/** `own` the source's address; `other` one of `alsoAt`; `archived` a copy that the record has. */
export type Role = 'own' | 'other' | 'archived';

export interface AddressResult {
  url: string;
  role: Role;
  outcome: Outcome<PageAnswer>;
}

export interface ArchiveResult {
  /** The archive's address. */
  archive: string;
  /** The address of which a capture was asked for. */
  url: string;
  /** The capture, or `null` where the archive has none. */
  outcome: Outcome<Capture | null>;
}

/** All that was found out about one source. */
export interface SourceResult {
  id: string;
  addresses: AddressResult[];
  /** Empty where the record has an archived copy, or where no day is known. */
  archives: ArchiveResult[];
  saved?: Outcome<SaveAnswer>;
  /** The archived copy to write into the record: only where every step had its answer. */
  proposal?: { url: string; day: string };
  /** Whether every step had its answer. */
  complete: boolean;
}

export const hasFailed = <T>(outcome: Outcome<T>): outcome is { failed: string } =>
  'failed' in outcome;
