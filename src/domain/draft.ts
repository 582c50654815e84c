import { citation } from './citation.ts';
import { claim } from './claim.ts';
import { incident } from './incident.ts';
import { partyRecord } from './party.ts';
import { place } from './place.ts';
import { source } from './source.ts';
import { z } from './zod.ts';

/**
 * What can be read of a record that may have errors: fields that do not parse are absent. The
 * cross-checks read drafts, so that one bad field does not hide the other errors of a record.
 */
const readable = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** Undefined where the file holds no list at all. */
const listFile = <T extends z.ZodType>(entry: T) => z.array(entry).optional().catch(undefined);
const listOf = <T extends z.ZodType>(schema: T) => z.array(schema).catch([]);

const citationDraft = z
  .object({
    source: readable(citation.shape.source),
    words: readable(citation.shape.words),
    phrase: readable(citation.shape.phrase),
    phraseLanguage: readable(citation.shape.phraseLanguage),
    read: readable(citation.shape.read),
  })
  .catch({});
export type CitationDraft = z.infer<typeof citationDraft>;
const citationsDraft = readable(z.array(citationDraft).min(1));

const claimDraft = z
  .object({
    id: readable(claim.shape.id),
    party: readable(claim.shape.party),
    said: readable(claim.shape.said),
    saidAtLatest: readable(claim.shape.saidAtLatest),
    whereabouts: readable(claim.shape.whereabouts),
    origin: readable(claim.shape.origin),
    citations: citationsDraft,
    supersedes: readable(claim.shape.supersedes),
  })
  .catch({});
export type ClaimDraft = z.infer<typeof claimDraft>;

export const incidentDraft = z
  .object({
    id: readable(incident.shape.id),
    formerIds: readable(incident.shape.formerIds),
    kind: readable(incident.shape.kind),
    title: readable(incident.shape.title),
    reportedFirst: readable(incident.shape.reportedFirst),
    // As it stands: whether it is there is asked apart from whether it is right.
    held: z.unknown().optional(),
    when: readable(incident.shape.when),
    stretches: readable(incident.shape.stretches),
    agreed: readable(incident.shape.agreed),
    claims: listOf(claimDraft),
    reactions: listOf(z.object({ citations: citationsDraft }).catch({})).optional(),
    casualties: readable(incident.shape.casualties),
    contradictions: readable(incident.shape.contradictions),
  })
  .catch({ claims: [] });
export type IncidentDraft = z.infer<typeof incidentDraft>;

const sourceDraft = z
  .object({
    id: readable(source.shape.id),
    url: readable(source.shape.url),
    alsoAt: readable(source.shape.alsoAt),
    archived: readable(source.shape.archived),
    published: readable(source.shape.published),
    language: readable(source.shape.language),
  })
  .catch({});
export type SourceDraft = z.infer<typeof sourceDraft>;
export const sourcesDraft = listFile(sourceDraft);

const placeDraft = z
  .object({
    id: readable(place.shape.id),
    position: readable(place.shape.position),
    regions: readable(place.shape.regions),
  })
  .catch({});
export type PlaceDraft = z.infer<typeof placeDraft>;
export const placesDraft = listFile(placeDraft);

const partyDraft = z
  .object({
    id: readable(partyRecord.shape.id),
    name: readable(partyRecord.shape.name),
    namedBy: readable(partyRecord.shape.namedBy),
    languages: readable(partyRecord.shape.languages),
  })
  .catch({});
export type PartyDraft = z.infer<typeof partyDraft>;
export const partiesDraft = listFile(partyDraft);
