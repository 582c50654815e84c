import { z } from './zod.ts';

/** What a file is: names its description on the Data page. */
const FILE_KINDS = [
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

/** The feed's path below `data/`: nginx, Apache, Caddy and mime-db send this ending as Atom. */
export const FEED_PATH = 'feed.atom';

export const dataFile = z.strictObject({
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
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type DataFile = z.infer<typeof dataFile>;

/** `data/files.json`: what there is to download. It does not list itself. */
export const dataFiles = z.strictObject({
  version: z.string(),
  /** Day of the newest change of a record, `YYYY-MM-DD`. */
  changed: z.string(),
  files: z.array(dataFile),
});
export type DataFiles = z.infer<typeof dataFiles>;
