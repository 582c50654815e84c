import { memo, useMemo } from 'react';
import type { IncidentSummary } from '../../domain/dataset.ts';
import type { TimeRange } from '../../domain/filter.ts';
import type { Translate } from '../../i18n/translate.ts';
import { shownIncidents } from '../../state/filters.ts';
import { useApp, usePage } from '../context.tsx';
import { HOVER_REST, useDebounced, useDeferred } from '../deferred.ts';
import { densityOf, MARK, type Mark, ROWS } from './marks.ts';
import { binsOf, DAY, type Domain, instantOf, shareOf, type Tick, ticksOf } from './scale.ts';

const TOP = 6;
const BASE = TOP + ROWS * MARK;
const HEIGHT = BASE + 22;
/** Marks beyond this number would be a grey band and slow; the density then stands alone. */
const MOST_MARKS = 1500;

const percent = (share: number) => `${Number((share * 100).toFixed(3))}%`;
type MarkState = 'shown' | 'open' | 'hovered' | 'out';

const yOf = (row: number) => BASE - 6 - row * MARK;

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

function labelOf({ instant, unit }: Tick, withYear: boolean, t: Translate): string {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  if (unit === 'year') return String(year);
  const month = t(`timeline.months.${(date.getUTCMonth() + 1) as Month}`);
  if (unit === 'day') return `${date.getUTCDate()} ${month}`;
  return withYear ? `${month} ${year}` : month;
}

const Axis = memo(function Axis({ domain, width }: { domain: Domain; width: number }) {
  const { t } = usePage();
  const ticks = ticksOf(domain, width);
  const years = ticks.some(({ unit }) => unit === 'year');
  return (
    <g className="timeline-axis">
      <line x1="0" x2="100%" y1={BASE} y2={BASE} />
      {ticks.map((tick, at) => {
        const share = shareOf(tick.instant, domain);
        const anchor = share < 0.03 ? 'start' : share > 0.97 ? 'end' : 'middle';
        return (
          <g key={tick.instant} data-unit={tick.unit}>
            <line x1={percent(share)} x2={percent(share)} y1={BASE} y2={BASE + 5} />
            <text x={percent(share)} y={BASE + 17} textAnchor={anchor}>
              {labelOf(tick, at === 0 && !years, t)}
            </text>
          </g>
        );
      })}
    </g>
  );
});

const Density = memo(function Density(props: {
  incidents: readonly IncidentSummary[];
  domain: Domain;
}) {
  const { incidents, domain } = props;
  const bins = densityOf(incidents, binsOf(domain), domain);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <g className="timeline-density">
      {bins.map(({ from, to, count }) => {
        const height = (count / most) * (BASE - TOP);
        return (
          <rect
            key={from}
            x={percent(from)}
            width={percent(to - from)}
            y={BASE - height}
            height={height}
          />
        );
      })}
    </g>
  );
});

/** A range as a band between its first day's beginning and its last day's end. */
function Band({ range, domain }: { range: TimeRange; domain: Domain }) {
  const within = (instant: number) => Math.min(1, Math.max(0, shareOf(instant, domain)));
  const from = within(instantOf(range.from));
  const to = within(instantOf(range.to) + DAY);
  return (
    <g className="timeline-band">
      <rect x={percent(from)} width={percent(to - from)} y="0" height={BASE} />
      <line x1={percent(from)} x2={percent(from)} y1="0" y2={BASE} />
      <line x1={percent(to)} x2={percent(to)} y1="0" y2={BASE} />
    </g>
  );
}

const MarkSign = memo(function MarkSign({ mark, state }: { mark: Mark; state: MarkState }) {
  const y = yOf(mark.row);
  const radius = { open: 5.5, hovered: 5, shown: 3.5, out: 3.5 }[state];
  return (
    <g className="timeline-mark" data-state={state} data-incident={mark.id}>
      {mark.span ? (
        <line
          x1={percent(mark.from)}
          x2={percent(mark.to)}
          y1={y}
          y2={y}
          strokeWidth={radius * 2}
        />
      ) : (
        <circle cx={percent(mark.from)} cy={y} r={radius} />
      )}
    </g>
  );
});

/** The drawing: density, the chosen range, one mark an incident, the axis. Nothing in it is a colour of a side. */
export function Chart(props: {
  incidents: readonly IncidentSummary[];
  marks: readonly Mark[];
  domain: Domain;
  range: TimeRange | null;
  width: number;
  label: string;
}) {
  const { incidents, marks, domain, range, width, label } = props;
  const open = useApp((state) => state.incident);
  const hovered = useDebounced((state) => state.hovered, HOVER_REST);
  const shown = useDeferred(shownIncidents);
  const ids = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
  const stateOf = (id: string) => {
    if (id === open) return 'open';
    if (id === hovered) return 'hovered';
    return ids.has(id) ? 'shown' : 'out';
  };
  const drawn = marks.filter(({ from, to }) => to >= 0 && from <= 1);
  return (
    <svg className="timeline-chart" width="100%" height={HEIGHT} role="img" aria-label={label}>
      <Density incidents={incidents} domain={domain} />
      {range !== null && <Band range={range} domain={domain} />}
      <Axis domain={domain} width={width} />
      {drawn.length <= MOST_MARKS &&
        drawn.map((mark) => <MarkSign key={mark.id} mark={mark} state={stateOf(mark.id)} />)}
    </svg>
  );
}

/** The mark nearest to a point of the drawing, within `reach` pixels. */
export function markAt(
  marks: readonly Mark[],
  x: number,
  y: number,
  width: number,
  reach: number,
): Mark | null {
  let best: Mark | null = null;
  let least = reach;
  for (const mark of marks) {
    const across = Math.max(mark.from * width - x, x - mark.to * width, 0);
    const distance = Math.hypot(across, yOf(mark.row) - y);
    if (distance > least) continue;
    best = mark;
    least = distance;
  }
  return best;
}
