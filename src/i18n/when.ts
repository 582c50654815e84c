import type { Claim } from '../domain/claim.ts';
import type { IncidentTime } from '../domain/date.ts';
import type { Translate } from './translate.ts';

type MonthKey = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Our own month names: the dates of two Intl versions differ, and prerendered text must not. */
function monthName(month: string, t: Translate, alone = false): string {
  return t(`date.${alone ? 'monthsAlone' : 'months'}.${Number(month) as MonthKey}`);
}

/** `2021-05`, `2021-05-27` or `2021-05-27T18:23` as a reader writes it; times are UTC+04:00. */
export function formatMoment(text: string, t: Translate): string {
  const [date = '', time] = text.split('T');
  const [year = '', month = '', day] = date.split('-');
  if (day === undefined) return t('date.month', { month: monthName(month, t, true), year });
  const written = t('date.day', { day: Number(day), month: monthName(month, t), year });
  return time === undefined ? written : t('date.at', { date: written, time });
}

/** When a claim was said: "27 May 2021, by 10:00 (UTC+04:00)" where only its latest time is known. */
export function formatSaid(
  { said, saidAtLatest }: Pick<Claim, 'said' | 'saidAtLatest'>,
  t: Translate,
): string {
  if (said === undefined) return t('accounts.saidUnknown');
  if (saidAtLatest !== true) return formatMoment(said, t);
  const [day = '', time] = said.split('T');
  const date = formatMoment(day, t);
  return time === undefined ? t('latest.day', { date }) : t('latest.at', { date, time });
}

/** The day or span of days of an incident. */
export function formatDays(when: IncidentTime, t: Translate): string {
  if (when.end === undefined) return formatMoment(when.start, t);
  const [year = '', month = '', day] = when.start.split('-');
  if (when.end.startsWith(`${year}-${month}`)) {
    return t('date.daysSameMonth', {
      from: Number(day),
      to: Number(when.end.slice(8)),
      month: monthName(month, t),
      year,
    });
  }
  return t('date.span', { from: formatMoment(when.start, t), to: formatMoment(when.end, t) });
}

/** Days, clock time and whose time it is: "27 May 2021, about 03:00 (UTC+04:00), by …". */
export function formatWhen(when: IncidentTime, t: Translate): string {
  const date = formatDays(when, t);
  if (when.time === undefined) return date;
  const timed = t(when.approximate === true ? 'date.about' : 'date.at', { date, time: when.time });
  return when.accordingTo === undefined
    ? timed
    : `${timed}, ${t(`date.accordingTo.${when.accordingTo}`)}`;
}
