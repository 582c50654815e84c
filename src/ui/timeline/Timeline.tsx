import { useMemo, useRef, useState } from 'react';
import { inLanguage } from '../../domain/text.ts';
import { formatDays, formatMoment } from '../../i18n/when.ts';
import { useApp, usePage } from '../context.tsx';
import { useShownSentence } from '../filters/use-shown.ts';
import { useSize } from '../map/use-size.ts';
import { Chart, markAt } from './Chart.tsx';
import { marksOf } from './marks.ts';
import { Player } from './Player.tsx';
import { Sliders } from './Sliders.tsx';
import { StatementLayers } from './StatementLayers.tsx';
import { type Domain, instantOf, shifted, zoomed } from './scale.ts';
import { Tool } from './Tool.tsx';
import { useBrush } from './use-brush.ts';
import { type RangeChoice, useAnyTime, useRange, useWhole } from './use-range.ts';

/** Pixels of the axis before the page knows its own width. */
const ASSUMED_WIDTH = 720;
/** Pixels around a mark within which a pointer means it. */
const REACH = 12;

/** Every incident in time, with a range to choose; below the map. */
export function Timeline() {
  const whole = useWhole();
  if (whole === null) return null;
  return (
    <>
      <Drawn whole={whole} />
      <StatementLayers />
    </>
  );
}

function Drawn({ whole }: { whole: Domain }) {
  const { t, store } = usePage();
  const plot = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Domain | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const domain = zoom ?? whole;
  const width = useSize(plot)?.width ?? ASSUMED_WIDTH;
  const incidents = useAnyTime();
  const marks = useMemo(() => marksOf(incidents, domain, width), [incidents, domain, width]);
  const choice = useRange(whole);
  const point = (id: string | null) => {
    setPointed(id);
    store.getState().hover(id);
  };
  const brush = useBrush(plot, domain, choice, {
    hover: (x, y, across) => point(markAt(marks, x, y, across, REACH)?.id ?? null),
    click: (x, y, across) => {
      const mark = markAt(marks, x, y, across, REACH);
      if (mark !== null) store.getState().openIncident(mark.id);
    },
  });
  const [from, to] = [choice.limits.from, choice.limits.to].map((day) => formatMoment(day, t));
  return (
    <div className="timeline">
      <div className="timeline-head">
        <Words pointed={pointed} />
        <Tools whole={whole} domain={domain} zoom={setZoom} choice={choice} />
      </div>
      <div
        ref={plot}
        className="timeline-plot"
        translate="no"
        data-pointing={pointed !== null}
        onPointerLeave={() => point(null)}
        {...brush}
      >
        <Chart
          incidents={incidents}
          marks={marks}
          domain={domain}
          range={choice.range}
          width={width}
          label={t('timeline.chart', { from: from ?? '', to: to ?? '' })}
        />
      </div>
      <Sliders domain={domain} choice={choice} />
    </div>
  );
}

/** What is shown, or the incident under the pointer. */
function Words({ pointed }: { pointed: string | null }) {
  const { t, language } = usePage();
  const sentence = useShownSentence();
  const incident = useApp((state) => state.index?.incidents.find(({ id }) => id === pointed));
  if (incident === undefined)
    return (
      <p key="shown" className="timeline-words">
        {sentence}
      </p>
    );
  const { text, language: written } = inLanguage(incident.title, language);
  return (
    <p key={pointed} className="timeline-words" aria-hidden="true">
      {`${formatDays(incident.when, t)}${t('label.colon')} `}
      <span lang={written}>{text}</span>
    </p>
  );
}

function Tools(props: {
  whole: Domain;
  domain: Domain;
  zoom: (domain: Domain | null) => void;
  choice: RangeChoice;
}) {
  const { t } = usePage();
  const { whole, domain, zoom, choice } = props;
  const { range, choose } = choice;
  const near = domain.start > whole.start || domain.end < whole.end;
  const middle =
    range === null
      ? (domain.start + domain.end) / 2
      : (instantOf(range.from) + instantOf(range.to)) / 2;
  const by = (factor: number) => {
    const next = zoomed(domain, factor, middle, whole);
    const all = next.start <= whole.start && next.end >= whole.end;
    zoom(all ? null : next);
  };
  return (
    <div className="timeline-tools">
      {range !== null && (
        <button type="button" className="timeline-all" onClick={() => choose(null)}>
          {t('timeline.all')}
        </button>
      )}
      {near && (
        <>
          <Tool
            name={t('timeline.earlier')}
            icon="left"
            disabled={domain.start <= whole.start}
            onClick={() => zoom(shifted(domain, -0.5, whole))}
          />
          <Tool
            name={t('timeline.later')}
            icon="right"
            disabled={domain.end >= whole.end}
            onClick={() => zoom(shifted(domain, 0.5, whole))}
          />
        </>
      )}
      <Tool name={t('timeline.zoomOut')} icon="minus" disabled={!near} onClick={() => by(2)} />
      <Tool name={t('timeline.zoomIn')} icon="plus" onClick={() => by(0.5)} />
      <Player {...choice} />
    </div>
  );
}
