import { useId } from 'react';
import { countOptions } from '../../domain/filter.ts';
import { PARTIES } from '../../domain/party.ts';
import { factsIn } from '../../state/filters.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { whereName } from './option-name.ts';
import { useLateFilters } from './use-shown.ts';

const NONE: readonly never[] = [];

/** Every stretch that has incidents, and the regions on both sides of them. */
export function WhereSelect() {
  const { t, store } = usePage();
  const id = useId();
  const index = useApp((state) => state.index);
  const chosen = useApp((state) => state.filters.where);
  const filters = useLateFilters();
  const names = useNames(NONE);
  if (index === null) return null;
  const facts = factsIn(index);
  const { all, of } = countOptions(facts, filters, 'where');
  const some = new Set(facts.flatMap(({ where }) => [...where]));
  const option = (value: string) => (
    <option key={value} value={value}>
      {t('filters.whereOption', {
        name: whereName(value, index, names, t),
        count: of.get(value) ?? 0,
      })}
    </option>
  );
  const groups = [
    { label: t('filters.whereStretches'), of: index.stretches },
    ...PARTIES.map((party) => ({
      label: t('filters.whereRegions', { party: t(`party.${party}`) }),
      of: index.regions.filter((region) => region.party === party),
    })),
  ];
  return (
    <p className="filter-where">
      <label className="filter-legend" htmlFor={id}>
        {t('filters.where')}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) =>
          store.getState().filter({ where: target.value === '' ? null : target.value })
        }
      >
        <option value="">{t('filters.whereAll', { count: all })}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.of.flatMap((one) => (some.has(one.id) ? [option(one.id)] : []))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
