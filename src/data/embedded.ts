import { datasetIndex, incidentDetail } from '../domain/dataset.ts';
import { z } from '../domain/zod.ts';
import { parseData } from './load.ts';
import type { Result } from './result.ts';

/** Id of the data block in a prerendered page: what its HTML was made from. */
export const EMBEDDED_ID = 'claimline-data';

const embeddedData = z.strictObject({
  index: datasetIndex,
  detail: incidentDetail.nullable(),
});
export type EmbeddedData = z.infer<typeof embeddedData>;

/** The data as text for a `<script type="application/json">`: no character can end the block. */
export function writeEmbedded(data: EmbeddedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Parses the text of a data block. */
export function readEmbedded(text: string): Result<EmbeddedData> {
  const file = `#${EMBEDDED_ID}`;
  try {
    return parseData(embeddedData, JSON.parse(text), file);
  } catch {
    return { ok: false, errors: [{ file, path: '', message: 'is not JSON' }] };
  }
}
