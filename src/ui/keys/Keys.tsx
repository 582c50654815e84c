import { memo, type RefObject, useState } from 'react';
import { neighboursOf } from '../../domain/neighbours.ts';
import { shownIncidents } from '../../state/filters.ts';
import { THEMES } from '../../state/view-state.ts';
import { usePage } from '../context.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import type { PageAction } from './key-map.ts';
import { claimSides } from './sides-of-open.ts';
import { usePageKeys } from './use-page-keys.ts';

/** Brings an element into view and gives it the focus: of the first selector that finds one. */
function goTo(...selectors: string[]) {
  const found = selectors
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((each) => each !== null);
  found?.scrollIntoView({ block: 'nearest' });
  found?.focus({ preventScroll: true });
}

/** The page's keys, the dialog that lists them, and what they have changed in words. */
export const Keys = memo(function Keys(props: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { dialog } = props;
  const { t, store } = usePage();
  const [single, setSingle] = useState(true);
  const [told, setTold] = useState('');

  const step = (way: 'earlier' | 'later') => {
    const state = store.getState();
    const shown = shownIncidents(state);
    const from = state.incident;
    const wanted =
      from === null
        ? shown.at(way === 'later' ? 0 : -1)
        : neighboursOf(from, state.index?.incidents ?? [], shown)[way];
    if (wanted !== undefined) state.openIncident(wanted.id);
  };
  const swap = () => {
    store.getState().swapSides();
    const sides = claimSides(store.getState());
    if (sides === null) return;
    const [first, second] = sides.map((party) => t(`party.${party}`));
    setTold(t('keys.swapped', { first: first ?? '', second: second ?? '' }));
  };
  const nextTheme = () => {
    const { theme, setTheme } = store.getState();
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    setTheme(next);
    setTold(t('keys.themeNow', { theme: t(`header.theme.${next}`) }));
  };
  const acts: Readonly<Record<PageAction, () => void>> = {
    help: () => dialog.current?.showModal(),
    search: () => goTo('.header [role="combobox"]'),
    next: () => step('later'),
    previous: () => step('earlier'),
    list: () => store.getState().closeIncident(),
    swap,
    theme: nextTheme,
    explore: () => goTo('.map-canvas canvas', '.map-drawn a'),
    text: () => goTo('[data-page-title="true"]'),
  };
  usePageKeys(single, (action) => acts[action]());

  return (
    <>
      <button
        type="button"
        className="part-skip keys-open"
        onClick={() => dialog.current?.showModal()}
      >
        {t('keys.open')}
      </button>
      <KeyDialog dialog={dialog} single={single} onSingle={setSingle} />
      <output className="part-hidden" aria-live="polite">
        {told}
      </output>
    </>
  );
});
