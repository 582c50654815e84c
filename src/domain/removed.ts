import { day } from './date.ts';
import { incidentId } from './identifier.ts';
import { localText } from './text.ts';
import { z } from './zod.ts';

/** An incident that was taken out of the record: its addresses keep a page that says what became of it. */
export const removed = z.strictObject({
  /** The id that it had. */
  id: incidentId,
  /** When it was taken out. */
  date: day,
  /** What became of it, and why. */
  what: localText,
  /** The incident that holds its claims now, if one does. */
  now: incidentId.optional(),
});
export type Removed = z.infer<typeof removed>;
