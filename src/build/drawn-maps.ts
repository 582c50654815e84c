import { join } from 'node:path';
import type { DatasetIndex, IncidentDetail } from '../domain/dataset.ts';
import type { Language } from '../domain/text.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Ground } from '../map/static/ground.ts';
import { drawnMap } from '../map/static/model.ts';
import { parseGround } from '../map/static/parse-ground.ts';
import { svgText } from '../map/static/svg.ts';
import { pathOf } from '../state/address.ts';
import { GEODATA } from './dataset.ts';
import { readJson } from './geodata.ts';

/**
 * Reads the geodata of the drawn map.
 * @param root the project's top
 * @throws with the file's name and the fix if one cannot be read
 */
export function readGround(root: string): Ground {
  return parseGround((path) => readJson(join(root, GEODATA, path)));
}

/** The drawn map of a page, as SVG: the overview, or the open incident's frame. */
export function drawnMapOf(
  ground: Ground,
  index: DatasetIndex,
  detail: IncidentDetail | null,
  language: Language,
  base: string,
): string {
  const href = (incident: string) => pathOf({ language, incident }, base);
  return svgText(drawnMap({ ground, index, detail, language, t: createTranslate(language), href }));
}
