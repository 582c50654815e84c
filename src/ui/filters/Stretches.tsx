import type { ReactNode } from 'react';
import { countOptions } from '../../domain/filter.ts';
import { factsIn } from '../../state/filters.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { Choice } from './Choice.tsx';
import { mainStretches } from './main-stretches.ts';
import { whereName } from './option-name.ts';
import { useLateFilters } from './use-shown.ts';

const NONE: readonly never[] = [];

/** The main stretches of the border as chips, and whatever else is chosen. */
export function Stretches({ children }: { children: ReactNode }) {
  const { t, store } = usePage();
  const index = useApp((state) => state.index);
  const chosen = useApp((state) => state.filters.where);
  const filters = useLateFilters();
  const names = useNames(NONE);
  if (index === null) return null;
  const { all, of } = countOptions(factsIn(index), filters, 'where');
  const main = mainStretches(index);
  const ids = chosen === null || main.includes(chosen) ? main : [...main, chosen];
  const options = [
    { value: null, name: t('filters.all'), count: all },
    ...ids.map((id) => ({
      value: id,
      name: whereName(id, index, names, t),
      count: of.get(id) ?? 0,
    })),
  ];
  return (
    <Choice
      legend={t('filters.stretches')}
      quiet
      options={options}
      chosen={chosen}
      onChoose={(where) => store.getState().filter({ where })}
    >
      {children}
    </Choice>
  );
}
