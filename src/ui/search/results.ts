import type { IncidentSummary } from '../../domain/dataset.ts';
import { find } from '../../domain/search/find.ts';
import type { Part } from '../../domain/search/match.ts';
import { SEARCH_GROUPS, type SearchEntry } from '../../domain/search/search-data.ts';
import { inLanguage, type Language, type LocalText } from '../../domain/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDays } from '../../i18n/when.ts';

export interface Option {
  /** Unique among all options. */
  key: string;
  text: string;
  lang: Language;
  parts: readonly Part[];
  /** The spelling that was found, where it is not `text`. */
  found?: { text: string; parts: readonly Part[] };
  /** The date of an incident. */
  date?: string;
  /** The incidents that it leads to: one for an incident. */
  incidents: readonly string[];
}
export type GroupName = 'incidents' | SearchEntry['group'];
export interface Group {
  name: GroupName;
  options: Option[];
  /** How many more were found than are shown. */
  more: number;
}

/** Most options of a group. */
const MOST = 6;

const names = (text: LocalText, language: Language): string[] => [
  ...new Set(
    [inLanguage(text, language).text, text.en, text.hy, text.az, text.ru].filter(
      (one) => one !== undefined,
    ),
  ),
];

function shownName(text: LocalText, language: Language, matched: string, parts: readonly Part[]) {
  const shown = inLanguage(text, language);
  return shown.text === matched
    ? { text: shown.text, lang: shown.language, parts }
    : { text: shown.text, lang: shown.language, parts: [], found: { text: matched, parts } };
}

function incidentOption(incident: IncidentSummary, language: Language, t: Translate): Option {
  const { text, language: lang } = inLanguage(incident.title, language);
  const date = formatDays(incident.when, t);
  return { key: incident.id, text, lang, parts: [], date, incidents: [incident.id] };
}

/** The incidents of a name that was chosen, as options. */
export function incidentOptions(
  ids: readonly string[],
  incidents: readonly IncidentSummary[],
  language: Language,
  t: Translate,
): Option[] {
  const wanted = new Set(ids);
  return incidents
    .filter(({ id }) => wanted.has(id))
    .map((incident) => incidentOption(incident, language, t));
}

const dates = new WeakMap<
  readonly IncidentSummary[],
  { language: Language; byId: ReadonlyMap<string, string> }
>();

/** The dates of all incidents as they are written in a language, worked out once. */
function datesIn(incidents: readonly IncidentSummary[], language: Language, t: Translate) {
  const known = dates.get(incidents);
  if (known?.language === language) return known.byId;
  // Many incidents share their days, and writing a date out takes longest.
  const byDays = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const { id, when } of incidents) {
    const days = JSON.stringify(when);
    const text = byDays.get(days) ?? formatDays(when, t);
    byDays.set(days, text);
    byId.set(id, text);
  }
  dates.set(incidents, { language, byId });
  return byId;
}

/** Everything that a query finds, in groups; a group that found nothing is left out. */
export function resultsOf(
  query: string,
  incidents: readonly IncidentSummary[],
  entries: readonly SearchEntry[],
  language: Language,
  t: Translate,
): Group[] {
  const written = datesIn(incidents, language, t);
  const titled = find(
    incidents,
    ({ id, title, when }) => [...names(title, language), written.get(id) ?? '', when.start],
    query,
  );
  const groups: { name: GroupName; all: Option[] }[] = [
    {
      name: 'incidents',
      all: titled.map(({ item, matched, parts }) => {
        const option = incidentOption(item, language, t);
        if (matched === option.text) return { ...option, parts };
        return matched === option.date || matched === item.when.start
          ? option
          : { ...option, found: { text: matched, parts } };
      }),
    },
    ...SEARCH_GROUPS.map((name) => ({
      name,
      all: find(
        entries.filter(({ group }) => group === name),
        (entry) => [...names(entry.name, language), ...(entry.also ?? [])],
        query,
      ).map(({ item, matched, parts }, at) => ({
        key: `${name}-${at}`,
        ...shownName(item.name, language, matched, parts),
        incidents: item.incidents,
      })),
    })),
  ];
  return groups
    .map(({ name, all }) => ({
      name,
      options: all.slice(0, MOST),
      more: Math.max(0, all.length - MOST),
    }))
    .filter(({ options }) => options.length > 0);
}
