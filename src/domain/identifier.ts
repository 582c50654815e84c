import { z } from './zod.ts';

/** The longest id in characters: frames and addresses take no longer one. */
const ID_LENGTH = 80;
const LONG = `is longer than ${ID_LENGTH} characters; write a shorter id`;

/** Lower-case words joined by hyphens, usable in an address and as a file name. */
export const identifier = z
  .string()
  .max(ID_LENGTH, { error: LONG, abort: true })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; write lower-case letters, digits and hyphens');

/** `YYYY-MM-DD-words`; that an incident's own says its day and kind is checked with all records. */
export const incidentId = z
  .string()
  .max(ID_LENGTH, { error: LONG, abort: true })
  .regex(
    /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)+$/,
    'is not an incident id; write the first day and the kind, e.g. 2021-05-27-custody',
  );
