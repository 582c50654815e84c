/** Milliseconds of quiet after which what only paper needs is fetched. */
const QUIET = 1000;

/** Calls back when the browser has had nothing to do for a while; returns what cancels it. */
export function whenQuiet(act: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(act);
    else act();
  }, QUIET);
  return () => {
    clearTimeout(timer);
    if (idle !== 0) cancelIdleCallback(idle);
  };
}
