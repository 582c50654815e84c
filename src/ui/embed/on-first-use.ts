/** A drawn marker is a link to its incident's frame, and stays one. */
const isLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a') !== null;

/**
 * Calls back once, when the reader first uses the map: a click, a press of a mouse, two fingers,
 * Ctrl and the wheel, or a button. A finger that only scrolls the page past it does not count.
 * @param auto also when the map comes into view
 * @param then gets the button that was used
 */
export function onFirstUse(
  map: HTMLElement,
  auto: boolean,
  then: (zoom: 'in' | 'out' | null) => void,
): void {
  const ended = new AbortController();
  const { signal } = ended;
  const start = (target: EventTarget | null) => {
    if (signal.aborted) return;
    ended.abort();
    const button = target instanceof Element ? target.closest('[data-zoom]') : null;
    const zoom = button?.getAttribute('data-zoom');
    then(zoom === 'in' || zoom === 'out' ? zoom : null);
  };
  map.addEventListener('click', ({ target }) => isLink(target) || start(target), { signal });
  map.addEventListener(
    'pointerdown',
    ({ pointerType, target }) => {
      // A press on a button or link becomes a click, which says what is wanted.
      const onOther = isLink(target) || (target instanceof Element && target.closest('button'));
      if (pointerType !== 'touch' && !onOther) start(target);
    },
    { signal },
  );
  map.addEventListener('touchstart', ({ touches }) => touches.length > 1 && start(null), {
    signal,
    passive: true,
  });
  map.addEventListener('wheel', (event) => (event.ctrlKey || event.metaKey) && start(null), {
    signal,
    passive: true,
  });
  if (!auto) return;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) start(null);
  });
  observer.observe(map);
  signal.addEventListener('abort', () => observer.disconnect());
}
