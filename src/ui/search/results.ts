import type { IncidentSummary } from '../../domain/dataset.ts';
import { type Found, find, type Searchable, searchable } from '../../domain/search/find.ts';
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
type GroupName = 'incidents' | SearchEntry['group'];
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

/** The dates of all incidents as they are written in a language. */
function datesIn(incidents: readonly IncidentSummary[], t: Translate): ReadonlyMap<string, string> {
  // Many incidents share their days, and writing a date out takes longest.
  const byDays = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const { id, when } of incidents) {
    const days = JSON.stringify(when);
    const text = byDays.get(days) ?? formatDays(when, t);
    byDays.set(days, text);
    byId.set(id, text);
  }
  return byId;
}

type Entries = ReadonlyMap<SearchEntry['group'], readonly Searchable<SearchEntry>[]>;

/** The titles and dates that a query is held against, those in the reader's language first. */
export function searchableIncidents(
  incidents: readonly IncidentSummary[],
  language: Language,
  t: Translate,
): readonly Searchable<IncidentSummary>[] {
  const written = datesIn(incidents, t);
  return searchable(incidents, ({ id, title, when }) => [
    ...names(title, language),
    written.get(id) ?? '',
    when.start,
  ]);
}

/** The names that lead to incidents, by their group. */
export function searchableEntries(entries: readonly SearchEntry[], language: Language): Entries {
  const namesOf = ({ name, also = [] }: SearchEntry) => [...names(name, language), ...also];
  const inGroup = (name: SearchEntry['group']) => entries.filter(({ group }) => group === name);
  return new Map(SEARCH_GROUPS.map((name) => [name, searchable(inGroup(name), namesOf)]));
}

function titleOption(
  { item, matched, parts }: Found<IncidentSummary>,
  language: Language,
  t: Translate,
): Option {
  const option = incidentOption(item, language, t);
  if (matched === option.text) return { ...option, parts };
  return matched === option.date || matched === item.when.start
    ? option
    : { ...option, found: { text: matched, parts } };
}

/** Everything that a query finds, in groups; a group that found nothing is left out. */
export function resultsOf(
  query: string,
  incidents: readonly Searchable<IncidentSummary>[],
  entries: Entries,
  language: Language,
  t: Translate,
): Group[] {
  const titled = find(incidents, query, MOST);
  const groups: Group[] = [
    {
      name: 'incidents',
      options: titled.found.map((one) => titleOption(one, language, t)),
      more: titled.count - titled.found.length,
    },
    ...SEARCH_GROUPS.map((name) => {
      const { found, count } = find(entries.get(name) ?? [], query, MOST);
      const options = found.map(({ item, matched, parts }, at) => ({
        key: `${name}-${at}`,
        ...shownName(item.name, language, matched, parts),
        incidents: item.incidents,
      }));
      return { name, options, more: count - found.length };
    }),
  ];
  return groups.filter(({ options }) => options.length > 0);
}
