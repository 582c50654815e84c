import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import type { GroundArea } from '../../domain/ground.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDays } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { MapEngine } from '../../map/engine.ts';
import { sidesOf } from '../sides.ts';

type Under = ReturnType<MapEngine['under']>;

interface Known {
  index: DatasetIndex;
  detail: IncidentDetail | null;
  names: Names;
  language: Language;
  t: Translate;
}

/** The incident or claim that would answer, in words. */
function hitName({ hit }: Under, { index, detail, names, language, t }: Known): string[] {
  if (hit === null) return [];
  if (hit.kind === 'incident') {
    const incident = index.incidents.find(({ id }) => id === hit.id);
    if (incident === undefined) return [];
    const { text: title } = inLanguage(incident.title, language);
    return [t('keys.crosshair.incident', { date: formatDays(incident.when, t), title })];
  }
  const claim = detail?.incident.claims.find(({ id }) => id === hit.id);
  if (claim === undefined) return [];
  const where = whereaboutsSentence(claim.whereabouts, names, t, 'short');
  return [t('keys.crosshair.claim', { party: t(`party.${claim.party}`), where })];
}

/** The province or district with its country, as one line draws them, or a country around. */
function areaName(area: GroundArea, { names, language, t }: Known): string {
  const { text: name } = inLanguage(area.name, language);
  if (area.kind === 'country') return name;
  const region =
    area.kind === 'region'
      ? name
      : t('keys.crosshair.exclave', { exclave: name, region: names.region(area.region) });
  return t('keys.crosshair.region', { region, country: t(`party.${area.party}`) });
}

/**
 * What lies below the crosshair, in words: what answers, and the stretch of the border or the region.
 * Pure.
 * @param area the outline that holds the crosshair's place
 */
export function nameUnder(under: Under, area: GroundArea | undefined, known: Known): string {
  const { index, names, t } = known;
  const lines = under.ground.filter(({ source }) => source === 'osm').map(({ id }) => id);
  const stretches = index.stretches.filter(({ id }) => lines.includes(id));
  // A marker stands on the line and a pixel is wide: there the area would be an accident.
  const onLine = stretches.length > 0 || under.hit?.kind === 'incident';
  const said = [
    ...hitName(under, known),
    ...stretches.map((stretch) => {
      const [first, second] = sidesOf(stretch.west, false);
      return t('keys.crosshair.stretch', {
        first: names.region(stretch[first]),
        second: names.region(stretch[second]),
      });
    }),
    ...(area === undefined || onLine ? [] : [areaName(area, known)]),
  ];
  return said.length === 0 ? t('keys.crosshair.nothing') : said.join(' · ');
}
