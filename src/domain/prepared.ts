import { z } from 'zod';
import { identifier } from './identifier.ts';

const formats = z.strictObject({ bibtex: z.string(), ris: z.string() });

/** Citations that the build has prepared; `withVisit` completes them. */
export const preparedCitations = z.strictObject({
  incident: formats,
  claims: z.record(identifier, formats),
});
export type PreparedCitations = z.infer<typeof preparedCitations>;
