import { moment } from './date.ts';
import { plainText } from './text.ts';
import { webAddress } from './web-address.ts';
import { z } from './zod.ts';

/** Readers meet these in every language of the interface, so that none may be missing. */
const everyText = z.strictObject({
  en: plainText,
  hy: plainText,
  az: plainText,
  ru: plainText,
});

/** Something that parts of a line were traced from, by what mappers wrote on them. */
export const tracedSource = z.strictObject({
  /** Part of a property's name in the GeoJSON file, so without hyphens. */
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/, 'is not the id of a traced source; write lower-case letters'),
  /** The `source` tag as mappers write it; absent for the parts that carry none. */
  tag: plainText.optional(),
  /** Metres within which the source says that most of its lines are; absent where it says nothing. */
  errorMetres: z.number().positive().optional(),
  name: everyText,
});
export type TracedSource = z.infer<typeof tracedSource>;

/** Kilometres of a stretch by what they were traced from. */
export const traced = z.record(z.string(), z.number().positive());
export type Traced = z.infer<typeof traced>;

/** What a border line was traced from, as `line-provenance.yaml` has it. */
export const lineProvenance = z.strictObject({
  /** The line that this is about. */
  border: z.literal('osm'),
  /** The whole in one sentence, for the legend. */
  summary: everyText,
  sources: z.array(tracedSource.extend({ meaning: everyText, url: webAddress.optional() })).min(1),
  /** By id of the stretch. */
  stretches: z.record(z.string(), traced),
  /** What else mappers wrote on the line that a reader should know. */
  notes: z.array(everyText),
  /** What the tags cannot tell. */
  caution: everyText,
  /** Repository and files that the tags were read from. */
  readFrom: z.array(plainText).min(1),
  /** The newest edit that was read. */
  until: moment,
  /** Whose work the tags are, and their licence. */
  attribution: plainText,
});
export type LineProvenance = z.infer<typeof lineProvenance>;

/** Metres by which a line can be off; null where that is not known. */
export type LineError = number | null;

/** The largest of some errors; not known where one of them is not. */
export function worstError(errors: readonly LineError[]): LineError {
  return errors.reduce<LineError>(
    (worst, error) => (worst === null || error === null ? null : Math.max(worst, error)),
    0,
  );
}

/**
 * The error of a stretch by what it was traced from: the largest that its sources state. Not known
 * where one of them states none, however short its part: which part a position lies on was not kept.
 */
export function statedError(
  traced: Traced,
  sources: readonly Pick<TracedSource, 'id' | 'errorMetres'>[],
): LineError {
  const parts = Object.keys(traced);
  if (parts.length === 0) return null;
  return worstError(
    parts.map((part) => sources.find(({ id }) => id === part)?.errorMetres ?? null),
  );
}
