import { z } from '../../src/domain/zod.ts';

const move = z.strictObject({ status: z.number(), to: z.string() });

/** What an address showed. Kept between runs, and part of what `--json` prints. */
export const pageAnswer = z.strictObject({
  /** Of the last answer; absent where none could be used. */
  status: z.number().optional(),
  /** Why no answer could be used, where asking again would not help: `redirects in a circle`. */
  unusable: z.string().optional(),
  /** The redirects that were followed. */
  moves: z.array(move),
  /** MIME type. */
  type: z.string().optional(),
  /** Encoding in which the page was read. */
  encoding: z.string().optional(),
  /** True where only the page's beginning was read. */
  cut: z.boolean().optional(),
  /** Why it looks as if the page were not there though it answers 200. */
  looksGone: z.string().optional(),
  /** Whether each phrase stands there; `unknown` where the text could not be read, or not to its end. */
  phrases: z.array(z.strictObject({ text: z.string(), stands: z.enum(['yes', 'no', 'unknown']) })),
});
export type PageAnswer = z.infer<typeof pageAnswer>;

/** A capture that an archive showed. */
const capture = z.strictObject({
  url: z.string(),
  /** When it was made, ISO 8601 (UTC). */
  at: z.iso.datetime(),
  /** Why it is not to be written into the record. */
  but: z.string().optional(),
});
export type Capture = z.infer<typeof capture>;

/** What an archive has of an address: a capture, or `null` for none. */
export const archiveAnswer = capture.nullable();

/** What an archive that was asked to save did: the capture, or its status where it named none. */
export const saveAnswer = z.strictObject({
  status: z.number(),
  capture: capture.optional(),
});
export type SaveAnswer = z.infer<typeof saveAnswer>;
