/** Calls back once, when the element first comes near the view and the page has had time for its text. */
export function whenInView(element: Element, signal: AbortSignal, then: () => void): void {
  const start = () => {
    if (signal.aborted) return;
    if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 1500 });
    else setTimeout(then, 50);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: '200px' },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
