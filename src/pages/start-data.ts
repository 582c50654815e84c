import { EMBEDDED_ID, type EmbeddedData, readEmbedded } from '../data/embedded.ts';
import { loadIndex } from '../data/load.ts';
import type { Result } from '../data/result.ts';

/** What the page was made from, or, where it was not prerendered, the index by itself. */
export async function startData(document: Document, base: string): Promise<Result<EmbeddedData>> {
  const block = document.getElementById(EMBEDDED_ID);
  if (block !== null) return readEmbedded(block.textContent);
  const index = await loadIndex(base);
  return index.ok ? { ok: true, value: { index: index.value, detail: null } } : index;
}
