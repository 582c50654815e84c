import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';

/** Draws the map of a frame; its markers lead to other frames. */
export function frameMaps(
  _index: DatasetIndex,
  _base: string,
): (detail: IncidentDetail | null, language: Language) => string {
  return () => '';
}
