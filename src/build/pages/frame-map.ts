import { resolve } from 'node:path';
import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { drawnMap } from '../../map/static/model.ts';
import { svgText } from '../../map/static/svg.ts';
import { embedPath } from '../../state/embed-address.ts';
import { readGround } from '../drawn-maps.ts';

let ground: ReturnType<typeof readGround> | undefined;

type DrawFrameMap = (detail: IncidentDetail | null, language: Language) => string;

/**
 * Draws the maps of frames. A marker leads to its incident's frame, in the same frame.
 * @param base the site's root path, ending in a slash
 * @throws where the geodata cannot be read
 */
export function frameMaps(index: DatasetIndex, base: string): DrawFrameMap {
  ground ??= readGround(resolve('.'));
  const known = ground;
  return (detail, language) => {
    const href = (incident: string) => embedPath({ language, incident }, base);
    const t = createTranslate(language);
    const svg = svgText(drawnMap({ ground: known, index, detail, language, t, href }));
    return svg.replaceAll('<a href=', '<a target="_self" href=');
  };
}
