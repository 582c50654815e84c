import { incidentId } from '../identifier.ts';
import { localText } from '../text.ts';
import { z } from '../zod.ts';

export const SEARCH_GROUPS = ['places', 'speakers', 'outlets'] as const;

/** A name that leads to incidents. */
const searchEntry = z.strictObject({
  group: z.enum(SEARCH_GROUPS),
  name: localText,
  /** Other spellings: each side's form, older names, transliterations. */
  also: z.array(z.string()).optional(),
  incidents: z.array(incidentId).min(1),
});
export type SearchEntry = z.infer<typeof searchEntry>;

/** `data/search.json`: loaded when the search box is first used. */
export const searchData = z.strictObject({
  schemaVersion: z.literal(1),
  entries: z.array(searchEntry),
});
export type SearchData = z.infer<typeof searchData>;
