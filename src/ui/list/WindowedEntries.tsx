import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { IncidentSummary } from '../../domain/dataset.ts';
import type { Names } from '../../i18n/names.ts';
import { usePage } from '../context.tsx';
import { ListEntry } from './ListEntry.tsx';

/** As many entries as stand in the page all at once, and whole in its HTML. */
export const MOST_PLAIN = 200;
/** Pixels of an entry before it has been measured. */
const ASSUMED_HEIGHT = 110;
/** Entries kept beyond each edge of the screen, so that Tab always finds the next one. */
const BEYOND = 8;

/**
 * A long list, of which only what is near the screen is in the page. The page scrolls, not the
 * list. An entry with the focus stays wherever the reader scrolls, and each says its place among
 * all, so keyboard and screen reader walk it as if it were whole.
 */
export function WindowedEntries(props: { incidents: readonly IncidentSummary[]; names: Names }) {
  const { t } = usePage();
  const { incidents, names } = props;
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [top, setTop] = useState(0);
  // What stands above the list grows and shrinks with the filters.
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  const keep = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (focused === null) return near;
      // Its neighbours too, so that Tab pressed faster than the page scrolls still finds them.
      const around = Array.from({ length: 2 * BEYOND + 1 }, (_, at) => focused - BEYOND + at);
      const kept = around.filter((place) => place >= 0 && place < range.count);
      return [...new Set([...near, ...kept])].toSorted((a, b) => a - b);
    },
    [focused],
  );
  const virtual = useWindowVirtualizer({
    count: incidents.length,
    estimateSize: () => ASSUMED_HEIGHT,
    getItemKey: (place) => incidents[place]?.id ?? place,
    overscan: BEYOND,
    scrollMargin: top,
    rangeExtractor: keep,
    initialRect: { width: 1280, height: 800 },
  });
  const items = virtual.getVirtualItems();

  // Through the object model, since the page's policy forbids style attributes in its HTML.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    element.dataset['windowed'] = 'true';
    element.style.height = `${virtual.getTotalSize()}px`;
    const starts = new Map(items.map(({ index, start }) => [String(index), start - top]));
    for (const entry of element.children) {
      if (!(entry instanceof HTMLElement)) continue;
      entry.style.transform = `translateY(${starts.get(entry.dataset['index'] ?? '') ?? 0}px)`;
    }
  });

  return (
    <ol
      ref={list}
      className="list-entries"
      aria-label={t('list.label')}
      onFocus={({ target }) => {
        const place = target.closest('[data-index]')?.getAttribute('data-index');
        setFocused(place == null ? null : Number(place));
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // On the way to another entry nothing may be taken out: it could be the one on the way to.
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      }}
    >
      {items.map(({ index, key }) => {
        const incident = incidents[index];
        if (incident === undefined) return null;
        const windowed = { ref: virtual.measureElement, place: index, count: incidents.length };
        return <ListEntry key={key} incident={incident} names={names} windowed={windowed} />;
      })}
    </ol>
  );
}
