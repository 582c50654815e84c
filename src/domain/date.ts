import { z } from './zod.ts';

/** All clock times of the record are local: UTC+04:00 in both countries, the whole year round. */
export const UTC_OFFSET = '+04:00';

const isRealDay = (text: string): boolean => {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};

/** The first and last year of a record: an earlier or later one is a slip of the hand. */
const YEARS = { first: 1900, last: 2099 } as const;

const inYears = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
};
const yearError = ({ input }: { input?: unknown }) =>
  `is in the year ${String(input).slice(0, 4)}; write a year from ${YEARS.first} to ${YEARS.last}`;

/** A calendar day `YYYY-MM-DD` that exists, of the years 1900 to 2099. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a day; write YYYY-MM-DD', abort: true })
  .refine(isRealDay, { error: 'is no day of the calendar; write one that exists', abort: true })
  .refine(inYears, { error: yearError });

/** A local clock time `HH:MM`, UTC+04:00. */
export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a clock time; write HH:MM from 00:00 to 23:59');

/** When a statement was made: `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (UTC+04:00). */
export const moment = z
  .string()
  .refine(isMoment, {
    error: 'is not a date; write YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM',
    abort: true,
  })
  .refine(inYears, { error: yearError });

function isMoment(text: string): boolean {
  const [date = '', time, ...rest] = text.split('T');
  if (rest.length > 0 || (time !== undefined && !clock.safeParse(time).success)) return false;
  if (time === undefined && /^\d{4}-\d{2}$/.test(date)) return isRealDay(`${date}-01`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isRealDay(date);
}

/** When an incident took place, as far as the accounts say. */
export const incidentTime = z
  .strictObject({
    start: day,
    end: day.optional(),
    /** Local clock time of the first event, if a side states one. */
    time: clock.optional(),
    /** True where the statement itself says "about". */
    approximate: z.boolean().optional(),
    /** Whose time it is, since the sides often differ. */
    accordingTo: z.enum(['armenia', 'azerbaijan', 'both']).optional(),
  })
  .refine((when) => when.end === undefined || when.end > when.start, {
    path: ['end'],
    message: 'is not after start; leave it out for a single day',
  })
  .refine((when) => when.time === undefined || when.accordingTo !== undefined, {
    path: ['accordingTo'],
    message: 'is missing; a clock time says whose it is: armenia, azerbaijan or both',
  });
export type IncidentTime = z.infer<typeof incidentTime>;

/** Whole days from `a` to `b`, both starting `YYYY-MM-DD`; negative where b is earlier. */
export function daysBetween(a: string, b: string): number {
  const at = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  return Math.round((at(b) - at(a)) / 86_400_000);
}

/** True where moment `a` is earlier than `b`, compared only as far as both are exact. */
export function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
