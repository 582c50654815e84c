import { useId } from 'react';
import { formatMoment } from '../../i18n/when.ts';
import { usePage } from '../context.tsx';
import { DAY, type Domain, dayOf, instantOf } from './scale.ts';
import type { RangeChoice } from './use-range.ts';

/** Both ends of the range as sliders, under the axis and in step with it. */
export function Sliders({ domain, choice }: { domain: Domain; choice: RangeChoice }) {
  const { t } = usePage();
  const id = useId();
  const { limits, choose } = choice;
  const range = choice.range ?? limits;
  const days = Math.round((domain.end - domain.start) / DAY);
  const indexOf = (instant: number) =>
    Math.min(days, Math.max(0, Math.round((instant - domain.start) / DAY)));
  const dayAt = (index: number) => dayOf(domain.start + index * DAY);
  const ends = [
    {
      end: 'from' as const,
      value: indexOf(instantOf(range.from)),
      move: (index: number) => {
        const from = dayAt(Math.min(index, days - 1));
        choose({ from: from > range.to ? range.to : from, to: range.to });
      },
    },
    {
      end: 'to' as const,
      value: indexOf(instantOf(range.to) + DAY),
      move: (index: number) => {
        const to = dayAt(Math.max(index, 1) - 1);
        choose({ from: range.from, to: to < range.from ? range.from : to });
      },
    },
  ];
  return (
    <div className="timeline-sliders">
      <div className="timeline-track">
        {ends.map(({ end, value, move }) => (
          <input
            key={end}
            id={`${id}-${end}`}
            type="range"
            className="timeline-slider"
            min={0}
            max={days}
            value={value}
            aria-valuetext={formatMoment(range[end], t)}
            onChange={({ target }) => move(Number(target.value))}
          />
        ))}
      </div>
      <div className="timeline-ends">
        {ends.map(({ end }) => (
          <p key={end}>
            <label htmlFor={`${id}-${end}`}>{t(`timeline.${end}`)}</label>{' '}
            <span>{formatMoment(range[end], t)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
