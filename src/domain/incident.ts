import { citations } from './citation.ts';
import { claim } from './claim.ts';
import { day, incidentTime } from './date.ts';
import { identifier, incidentId } from './identifier.ts';
import { PARTIES, partyId } from './party.ts';
import { localText } from './text.ts';
import { z } from './zod.ts';

export const INCIDENT_KINDS = [
  'movement',
  'custody',
  'fire',
  'death',
  'crossing',
  'equipment',
  'road',
  'figures',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** What both sides' own statements say; `claims` are the ones it was read from, of both parties. */
const agreed = z.strictObject({
  text: localText,
  claims: z.array(identifier).min(2, 'needs a claim of each side that says so'),
});

/** A third party's statement. */
const reaction = z.strictObject({ who: localText, what: localText, citations });

/** A figure that one side gives of killed, wounded or held, with later revisions kept. */
const toll = z.strictObject({
  text: localText,
  revisions: z.array(z.strictObject({ said: localText, when: day.optional() })).optional(),
  claims: z.array(identifier).optional(),
});

/** A contradiction between accounts or sources, told without deciding it. */
const contradiction = z.strictObject({ text: localText, sources: z.array(identifier).min(1) });

/** Whose servicemen were held by whom, as both sides' own statements say it. */
const held = z.union(
  [
    z.literal('unsettled'),
    z
      .strictObject({ of: partyId, by: partyId })
      .refine(
        ({ of, by }) => of !== by,
        'has one side as both; a side holds the other’s servicemen',
      ),
  ],
  {
    error: 'is none of its forms; write { of: armenia, by: azerbaijan }, the reverse, or unsettled',
  },
);

/** Something both or one side reports at a time. There is no location here: claims own places. */
export const incident = z.strictObject({
  id: incidentId,
  /** Ids that it had before, the first one first: their addresses and frames lead here. */
  formerIds: z.array(incidentId).optional(),
  kind: z.enum(INCIDENT_KINDS),
  /** Asserts nothing that one side denies. */
  title: localText,
  /** The side whose report came first, by the sources; `unsettled` where they do not tell. */
  reportedFirst: z.enum([...PARTIES, 'unsettled'], {
    error: 'is not one of armenia, azerbaijan, unsettled',
  }),
  /**
   * For the kind `custody` alone: whose servicemen were held, and by whom. `unsettled` where both
   * sides' own statements do not say it.
   */
  held: held.optional(),
  when: incidentTime,
  /** Ids of the stretches of the border that it concerns, the main one first. */
  stretches: z.array(identifier).min(1, 'is empty; name the stretch of the border'),
  confidence: z.enum(['high', 'medium']),
  agreed: z.array(agreed),
  claims: z.array(claim).min(2, 'needs at least one claim of each side'),
  reactions: z.array(reaction).optional(),
  /** Casualties as each side gives them: both sides or neither. */
  casualties: z.strictObject({ armenia: toll, azerbaijan: toll }).optional(),
  contradictions: z.array(contradiction).optional(),
  changes: z
    .array(z.strictObject({ date: day, what: localText }))
    .min(1, 'is empty; log the record’s creation'),
});
export type Incident = z.infer<typeof incident>;
