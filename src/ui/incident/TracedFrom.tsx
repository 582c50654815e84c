import { statedError } from '../../domain/line-provenance.ts';
import type { Measure } from '../../domain/measure.ts';
import type { BorderSource, Stretch } from '../../domain/region.ts';
import { inLanguage } from '../../domain/text.ts';
import { formatDistance, listOf } from '../../i18n/where.ts';
import { useApp, usePage } from '../context.tsx';

type ToLine = Extract<Measure, { kind: 'toLine' }>;

/** Stretches that were measured to and traced from the same sources. */
interface Group {
  border: BorderSource;
  stretches: Stretch[];
}

/** The lines that were measured to, by what they were traced from; not those of one making. */
function groupsOf(
  measures: readonly ToLine[],
  borders: readonly BorderSource[],
  stretches: readonly Stretch[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const { border: id, stretches: measured = [] } of measures) {
    const border = borders.find((each) => each.id === id);
    if (border?.traced === undefined) continue;
    for (const stretch of stretches.filter((each) => measured.includes(each.id))) {
      const key = [id, ...Object.keys(stretch.traced).sort()].join();
      const group = groups.get(key) ?? { border, stretches: [] };
      if (!group.stretches.includes(stretch)) group.stretches.push(stretch);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** One sentence: what the line was traced from, by name and, where by several, by kilometres. */
function Sentence({ border, stretches }: Group) {
  const { t, language } = usePage();
  const sources = border.traced?.sources ?? [];
  const kilometres = (id: string) =>
    stretches.reduce((sum, { traced }) => sum + (traced[id] ?? 0), 0);
  const named = sources.filter(({ id }) => kilometres(id) > 0);
  const told = named.map(({ id, name }) => {
    const { text } = inLanguage(name, language);
    if (named.length === 1) return text;
    const length = formatDistance(kilometres(id) * 1000, t);
    return t('measures.tracedPart', { source: text, kilometres: length });
  });
  const error = statedError(stretches[0]?.traced ?? {}, sources);
  const values = { line: border.name, sources: listOf(told, t) };
  return (
    <p className="notes-note">
      {error === null
        ? t('measures.tracedUnknown', values)
        : t('measures.traced', { ...values, error: formatDistance(error, t) })}
    </p>
  );
}

/** What the lines that distances were measured to were traced from: their error is that source's. */
export function TracedFrom({ measures }: { measures: readonly ToLine[] }) {
  const borders = useApp((state) => state.index?.borders) ?? [];
  const stretches = useApp((state) => state.index?.stretches) ?? [];
  return groupsOf(measures, borders, stretches).map((group) => (
    <Sentence key={group.stretches.map(({ id }) => id).join()} {...group} />
  ));
}
