import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import type { IncidentSummary } from '../../domain/dataset.ts';
import type { Stretch } from '../../domain/region.ts';

/** An incident on a stretch; `x` are shares of the plot's width, 0 to 100. */
export interface Mark {
  incident: IncidentSummary;
  x: number;
  /** Where its last day is, if it has more than one. */
  end: number | undefined;
  /** True on the incident's first stretch, false on a further one. */
  main: boolean;
}

export interface PlotRow {
  stretch: Stretch;
  marks: Mark[];
}

export interface PlotModel {
  rows: PlotRow[];
  /** Where each half of a year begins, `YYYY-MM`. */
  ticks: { month: string; x: number }[];
}

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/**
 * Incidents over time by stretch, those with most incidents first. Days are midday UTC, so that a
 * mark stands in the middle of its day.
 */
export function plotModel(
  incidents: readonly IncidentSummary[],
  stretches: readonly Stretch[],
): PlotModel {
  const days = incidents.flatMap(({ when }) => [when.start, when.end ?? when.start]).map(at);
  const scale = scaleUtc()
    .domain([Math.min(...days), Math.max(...days) + DAY])
    .range([1, 99]);
  const x = (day: string) => round(scale(at(day) + DAY / 2));
  const rows = stretches.map((stretch) => ({
    stretch,
    marks: incidents
      .filter((incident) => incident.stretches.includes(stretch.id))
      .map((incident) => ({
        incident,
        x: x(incident.when.start),
        end: incident.when.end === undefined ? undefined : x(incident.when.end),
        main: incident.stretches[0] === stretch.id,
      })),
  }));
  return {
    rows: rows
      .filter(({ marks }) => marks.length > 0)
      .sort((a, b) => b.marks.length - a.marks.length),
    ticks: utcMonth
      .range(...spanOf(scale.domain()))
      .filter((month) => month.getUTCMonth() % 6 === 0)
      .map((tick) => ({ month: tick.toISOString().slice(0, 7), x: round(scale(tick)) })),
  };
}

/** d3's ranges end before their second date. */
function spanOf([first, last]: Date[]): [Date, Date] {
  if (first === undefined || last === undefined) throw new Error('a time scale has two ends');
  return [utcMonth.ceil(first), last];
}

const round = (share: number) => Math.round(share * 100) / 100;
