import { EMBEDDED_ID, type EmbeddedData, readEmbedded } from '../data/embedded.ts';
import { loadIndex } from '../data/load.ts';
import type { Result } from '../data/result.ts';

/**
 * What the page was made from, or, where it was not prerendered, the index by itself.
 * @param received called once the index is there, before it is read
 */
export async function startData(
  document: Document,
  base: string,
  received: () => void,
): Promise<Result<EmbeddedData>> {
  const block = document.getElementById(EMBEDDED_ID);
  if (block !== null) return readEmbedded(block.textContent);
  const index = await loadIndex(base, received);
  return index.ok ? { ok: true, value: { index: index.value, detail: null } } : index;
}
