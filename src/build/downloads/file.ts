import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What a file is: names its description on the Data page. */
export const FILE_KINDS = [
  'claims',
  'incidents',
  'everything',
  'schema',
  'bibliography',
  'feed',
  'regions',
  'borders',
  'licences',
  'incidentBibliography',
  'citations',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const fileEntry = z.strictObject({
  /** Path below `data/`. */
  path: z.string(),
  kind: z.enum(FILE_KINDS),
  mediaType: z.string(),
  bytes: z.number().int(),
  /** Rows, features, entries or incidents; absent for what has none. */
  rows: z.number().int().optional(),
  /** SPDX expression. */
  licence: z.string(),
  /** Version of the records that it was made from; absent for geodata, which has its own vintage. */
  version: z.string().optional(),
  sha256: z.string(),
});
export type FileEntry = z.infer<typeof fileEntry>;

/** `data/files.json`: what there is to download. It does not list itself. */
export const fileList = z.strictObject({
  version: z.string(),
  changed: z.string(),
  files: z.array(fileEntry),
});
export type FileList = z.infer<typeof fileList>;

/** A file before it is measured. */
export type Draft = Omit<FileEntry, 'bytes' | 'sha256'> & { text: string };

/** Size and SHA-256 of the file's UTF-8 bytes. */
export function entryOf({ text, ...known }: Draft): FileEntry {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return fileEntry.parse({ ...known, bytes: bytes.length, sha256 });
}
