import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePage } from '../context.tsx';
import { nextMonth } from './play.ts';
import { Tool } from './Tool.tsx';
import type { RangeChoice } from './use-range.ts';

const QUERY = '(prefers-reduced-motion: reduce)';
/** Milliseconds that each month stands. */
const PACE = 1200;

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}

/** Shows month after month; where motion is unwanted, one month at each press. */
export function Player({ range, limits, choose }: RangeChoice) {
  const { t } = usePage();
  const reduced = useReducedMotion();
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = nextMonth(range, limits);
      if (next === null) setPlaying(false);
      else choose(next);
    }, PACE);
    return () => clearTimeout(timer);
  }, [playing, range, limits, choose]);

  // From the end, and from the record as a whole, it begins again.
  const step = () => choose(nextMonth(range, limits) ?? nextMonth(null, limits));
  if (reduced) return <Tool name={t('timeline.step')} icon="step" onClick={step} />;
  const toggle = () => {
    if (!playing) step();
    setPlaying(!playing);
  };
  return (
    <Tool
      name={t(playing ? 'timeline.pause' : 'timeline.play')}
      icon={playing ? 'pause' : 'play'}
      onClick={toggle}
    />
  );
}
