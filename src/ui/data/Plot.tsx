import type { IncidentSummary } from '../../domain/dataset.ts';
import type { Stretch } from '../../domain/region.ts';
import { inLanguage } from '../../domain/text.ts';
import { formatDays, formatMoment } from '../../i18n/when.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { DataSection } from './DataSection.tsx';
import { type Mark, type PlotRow, plotModel } from './plot-rows.ts';
import { useData } from './use-data.ts';

const NO_STRETCHES: readonly Stretch[] = [];

/**
 * Incidents over time, a row a stretch. Every row is a picture as wide as its place, with positions
 * in per cent, so that marks and letters keep their size on every screen.
 */
export function Plot({ incidents }: { incidents: readonly IncidentSummary[] }) {
  const { d, t } = useData();
  const stretches = useApp((state) => state.index?.stretches) ?? NO_STRETCHES;
  const { rows, ticks } = plotModel(incidents, stretches);
  return (
    <DataSection title={d('plot.title')}>
      <p className="data-note">{d('plot.note')}</p>
      <ol className="data-plot">
        {rows.map((row) => (
          <Row key={row.stretch.id} row={row} ticks={ticks.map(({ x }) => x)} />
        ))}
        <li className="data-axis" translate="no">
          <svg width="100%" height="18" aria-hidden="true" focusable="false">
            {ticks.map(({ month, x }) => (
              <text key={month} x={`${x}%`} y="13" data-year={month.endsWith('-01')}>
                {month.endsWith('-01') ? month.slice(0, 4) : formatMoment(month, t)}
              </text>
            ))}
          </svg>
        </li>
      </ol>
    </DataSection>
  );
}

function Row({ row, ticks }: { row: PlotRow; ticks: readonly number[] }) {
  const { d, t } = useData();
  const names = useNames([]);
  const { stretch, marks } = row;
  const { west, armenia, azerbaijan } = stretch;
  const sides = west === 'armenia' ? [armenia, azerbaijan] : [azerbaijan, armenia];
  const days = marks.map(({ incident }) => formatDays(incident.when, t));
  return (
    <li>
      <p>
        <span>{sides.map(names.region).join(' – ')}</span>{' '}
        <span className="data-count">{d('plot.row', { count: marks.length })}</span>
      </p>
      <svg width="100%" height="24" role="img" aria-label={days.join('; ')} focusable="false">
        {ticks.map((x) => (
          <line key={x} className="data-tick" x1={`${x}%`} x2={`${x}%`} y1="0" y2="24" />
        ))}
        <line className="data-base" x1="0" x2="100%" y1="12" y2="12" />
        {marks.map((mark) => (
          <MarkOf key={mark.incident.id} mark={mark} />
        ))}
      </svg>
    </li>
  );
}

function MarkOf({ mark: { incident, x, end, main } }: { mark: Mark }) {
  const { d, t } = useData();
  const { language } = usePage();
  const shown = inLanguage(incident.title, language);
  const title = `${formatDays(incident.when, t)}${t('label.colon')} ${shown.text}`;
  return (
    <g className="data-mark" data-main={main}>
      <title>{main ? title : d('plot.further', { title })}</title>
      {end !== undefined && <line x1={`${x}%`} x2={`${end}%`} y1="12" y2="12" />}
      <circle cx={`${x}%`} cy="12" r="5" />
    </g>
  );
}
