import { CONFIDENCES, DISTRICTS, type Filters, PRECISIONS } from '../domain/filter.ts';
import { formatTimeRange, parseTimeRange } from '../domain/filter-time.ts';
import { INCIDENT_KINDS } from '../domain/incident.ts';
import type { Parameter } from './parameter.ts';

/** One of a few words; anything else is not understood. */
function oneOf<T extends string>(options: readonly T[]): Parameter<T | null> {
  return {
    parse: (text) => options.find((option) => option === text),
    format: (value) => value ?? undefined,
  };
}

/** The filters' part of the address, one parameter each; see `address.ts`. */
export const FILTER_PARAMETERS: { [F in keyof Filters]: Parameter<Filters[F]> } = {
  time: {
    parse: parseTimeRange,
    format: (range) => (range === null ? undefined : formatTimeRange(range)),
  },
  where: {
    parse: (text) => (/^[a-z]+(-[a-z]+){0,5}$/.test(text) ? text : undefined),
    format: (value) => value ?? undefined,
  },
  kind: oneOf(INCIDENT_KINDS),
  precision: oneOf(PRECISIONS),
  districts: oneOf(DISTRICTS),
  confidence: oneOf(CONFIDENCES),
};
