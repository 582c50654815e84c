import { partyRecord } from './party.ts';
import { place } from './place.ts';
import { removed } from './removed.ts';
import { source } from './source.ts';
import { z } from './zod.ts';

const listFile = <T extends z.ZodType>(entry: T, what: string) =>
  z.array(entry, { error: `is not a list; begin every ${what} with "- id: …"` });

/** What `sources.yaml`, `places.yaml` and `parties.yaml` hold: a list each. */
export const sourcesFile = listFile(source, 'source');
export const placesFile = listFile(place, 'place');
export const partiesFile = listFile(partyRecord, 'party');
/** What `removed.yaml` holds. */
export const removedFile = listFile(removed, 'removed incident');
