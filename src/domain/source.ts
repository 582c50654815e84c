import { day, moment } from './date.ts';
import { identifier } from './identifier.ts';
import { partyId } from './party.ts';
import { languageTag, plainText } from './text.ts';
import { webAddress } from './web-address.ts';
import { z } from './zod.ts';

const SOURCE_KINDS = ['official', 'agency', 'news', 'reference'] as const;

/** A capture of a document that an archive keeps. */
export const archivedCopy = z.strictObject({
  url: webAddress,
  /** Day of the capture (UTC). */
  day,
});
export type ArchivedCopy = z.infer<typeof archivedCopy>;

/** A published document. */
export const source = z
  .strictObject({
    id: identifier,
    outlet: plainText,
    title: plainText.optional(),
    /** True where the copy read had no headline and `title` describes the document. */
    titleIsDescription: z.boolean().optional(),
    /** Absent where no address is known. */
    url: webAddress.optional(),
    /** `copy` where the address is a repost on another site, not the outlet's own page. */
    urlKind: z.enum(['original', 'copy']).optional(),
    /** Other addresses of the same text. */
    alsoAt: z.array(webAddress).optional(),
    archived: z.array(archivedCopy).optional(),
    /** Absent where the copy read showed no date. */
    published: moment.optional(),
    language: languageTag,
    kind: z.enum(SOURCE_KINDS, { error: 'is not one of official, agency, news, reference' }),
    /** The side whose authority published it, for official sources. */
    party: partyId.optional(),
    note: plainText.optional(),
  })
  .refine(({ url, urlKind }) => urlKind === undefined || url !== undefined, {
    path: ['urlKind'],
    message: 'is given without url; write the url or leave urlKind out',
  })
  .refine(({ url, alsoAt }) => alsoAt === undefined || url !== undefined, {
    path: ['alsoAt'],
    message: 'is given without url; write one of the addresses as url',
  })
  .refine(({ url, archived }) => archived === undefined || url !== undefined, {
    path: ['archived'],
    message: 'is given without url; write the address that was captured as url',
  })
  .refine(({ title, titleIsDescription }) => !titleIsDescription || title !== undefined, {
    path: ['titleIsDescription'],
    message: 'is given without title; write the title or leave it out',
  });
export type Source = z.infer<typeof source>;
