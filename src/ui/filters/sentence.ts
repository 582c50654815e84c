import type { DatasetIndex } from '../../domain/dataset.ts';
import type { Filters, TimeRange } from '../../domain/filter.ts';
import { wholeOf } from '../../domain/filter-time.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatMoment } from '../../i18n/when.ts';
import { whereName } from './option-name.ts';

/** "2021", "May 2021", "27 May 2021", "May 2021 – August 2021" or "12 May 2021 – 9 June 2021". */
function rangeName(range: TimeRange, t: Translate): string {
  const whole = wholeOf(range);
  if (whole !== undefined) return whole.length === 4 ? whole : formatMoment(whole, t);
  const firstDay = `${range.to.slice(0, 7)}-01`;
  const months = range.from.endsWith('-01') && wholeOf({ from: firstDay, to: range.to });
  const [from, to] = [range.from, range.to].map((day) =>
    formatMoment(months === false || months === undefined ? day : day.slice(0, 7), t),
  );
  if (from === undefined || to === undefined) return '';
  return range.from === range.to ? from : t('filters.time.span', { from, to });
}

/** The chosen filters in words, in the order in which they stand on the page. */
function chosenWords(filters: Filters, index: DatasetIndex, names: Names, t: Translate): string[] {
  const { where, time, kind, precision, districts, confidence } = filters;
  return [
    where !== null && whereName(where, index, names, t),
    time !== null && rangeName(time, t),
    kind !== null && t('filters.said.kind', { value: t(`filters.kind.${kind}`) }),
    precision !== null &&
      t('filters.said.precision', { value: t(`filters.precision.${precision}`) }),
    districts !== null &&
      t('filters.said.districts', { value: t(`filters.districts.${districts}`) }),
    confidence !== null &&
      t('filters.said.confidence', { value: t(`filters.confidence.${confidence}`) }),
  ].filter((words) => words !== false);
}

/** "May 2021 – September 2023": the months of the first and the last incident. */
function spanName({ incidents }: DatasetIndex, t: Translate): string {
  const month = (day: string) => formatMoment(day.slice(0, 7), t);
  const [first, last] = [incidents[0], incidents.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [month(first.when.start), month(last.when.end ?? last.when.start)];
  return from === to ? from : t('filters.time.span', { from, to });
}

/** "12 of 35 incidents, Gegharkunik – Kelbajar, 2021", or that none fits. */
export function shownSentence(
  shown: number,
  filters: Filters,
  index: DatasetIndex,
  names: Names,
  t: Translate,
): string {
  const count = index.incidents.length;
  const words = chosenWords(filters, index, names, t);
  if (words.length === 0) return t('filters.shown.all', { count, span: spanName(index, t) });
  const what = words.reduceRight((rest, first) => t('filters.join', { first, rest }));
  if (shown === 0) return t('filters.shown.none', { what });
  return t('filters.shown.some', { shown, count, what });
}
