import { EMBEDDED_ID, type EmbeddedData, readEmbedded } from '../data/embedded.ts';
import { loadIncident, loadIndex } from '../data/load.ts';
import type { Result } from '../data/result.ts';

/**
 * What the page was made from. Where it does not hold that, or holds what cannot be read, the same is
 * fetched from the site.
 * @param incident id of the incident whose page it is
 * @param received called once the index is there, before it is read
 */
export async function startData(
  document: Document,
  base: string,
  incident: string | null,
  received: () => void,
): Promise<Result<EmbeddedData>> {
  const block = document.getElementById(EMBEDDED_ID);
  if (block === null) {
    const index = await loadIndex(base, received);
    return index.ok ? { ok: true, value: { index: index.value, detail: null } } : index;
  }
  const written = readEmbedded(block.textContent);
  if (written.ok) return written;
  console.warn('claimline:', written.errors[0]);
  const [index, detail] = await Promise.all([
    loadIndex(base, received),
    incident === null ? null : loadIncident(base, incident),
  ]);
  if (!index.ok) return index;
  if (detail?.ok === false) return detail;
  return { ok: true, value: { index: index.value, detail: detail?.value ?? null } };
}
