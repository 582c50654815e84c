import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDays } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { MapEngine } from '../../map/engine.ts';

type Under = ReturnType<MapEngine['under']>;

interface Known {
  index: DatasetIndex;
  detail: IncidentDetail | null;
  names: Names;
  language: Language;
  t: Translate;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

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

/** What lies below the crosshair, in words: what answers, the stretch of the border, the region. Pure. */
export function nameUnder(under: Under, known: Known): string {
  const { index, names, t } = known;
  const of = (source: string) =>
    unique(under.ground.filter((each) => each.source === source).map(({ id }) => id));
  const stretches = index.stretches.filter(({ id }) => of('osm').includes(id));
  const regions = index.regions.filter(({ id }) => of(id).length > 0);
  const countries = [
    ...(of('countries').includes('AM') ? [t('party.armenia')] : []),
    ...(of('countries').includes('AZ') ? [t('party.azerbaijan')] : []),
  ];
  const said = [
    ...hitName(under, known),
    ...stretches.map(({ west, armenia, azerbaijan }) => {
      const [first, second] = west === 'armenia' ? [armenia, azerbaijan] : [azerbaijan, armenia];
      return t('keys.crosshair.stretch', {
        first: names.region(first),
        second: names.region(second),
      });
    }),
    ...regions.map(({ id }) => t('keys.crosshair.region', { regions: names.region(id) })),
    ...countries,
  ];
  return said.length === 0 ? t('keys.crosshair.nothing') : said.join(' · ');
}
