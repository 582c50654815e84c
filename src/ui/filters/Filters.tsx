import { useId, useState } from 'react';
import { FACETS, isFiltered } from '../../domain/filter.ts';
import { useApp, usePage } from '../context.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { Stretches } from './Stretches.tsx';
import { useLateFilters, useLateShown } from './use-shown.ts';

/** Facets that have a place of their own: the chips, and the timeline. */
const ELSEWHERE: readonly string[] = ['where', 'time'];

/** Chips for the main stretches, the other filters behind a button, and what is shown, in a sentence. */
export function Filters() {
  const { t } = usePage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const filters = useLateFilters();
  const count = FACETS.filter((one) => filters[one] !== null && !ELSEWHERE.includes(one)).length;
  return (
    <search className="filters" aria-label={t('filters.label')}>
      <Stretches>
        <button
          type="button"
          className="filter-chip"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {count === 0 ? t('filters.more') : t('filters.moreActive', { count })}
        </button>
      </Stretches>
      {open && <MoreFilters id={id} />}
      <Shown />
    </search>
  );
}

/** What is shown, and one way back to everything. */
function Shown() {
  const { t, store } = usePage();
  const filtered = isFiltered(useLateFilters());
  const count = useApp((state) => state.index?.incidents.length ?? 0);
  const { shown, sentence } = useLateShown();
  if (!filtered) return null;
  return (
    <div className="filter-shown" data-none={shown.length === 0}>
      <p>{sentence}</p>
      {shown.length === 0 && (
        <p className="filter-help">{t('filters.shown.noneHelp', { count })}</p>
      )}
      <button type="button" className="part-button" onClick={() => store.getState().resetFilters()}>
        {t('filters.reset')}
      </button>
    </div>
  );
}
