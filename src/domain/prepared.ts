import { identifier } from './identifier.ts';
import { z } from './zod.ts';

const formats = z.strictObject({ bibtex: z.string(), ris: z.string() });

/** Citations that the build has prepared; `withVisit` completes them. */
export const preparedCitations = z.strictObject({
  incident: formats,
  claims: z.record(identifier, formats),
});
export type PreparedCitations = z.infer<typeof preparedCitations>;
