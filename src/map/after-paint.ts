let next: Promise<void> | null = null;

/**
 * Resolves once the browser has painted what the page holds now, or after 200 ms where it paints
 * nothing, as in a background tab. What takes long waits for it: the text before script takes the
 * page over, the answer to a click before panel and map are drawn anew. All who ask before the same
 * paint go on together.
 */
export function afterPaint(): Promise<void> {
  if (next !== null) return next;
  const paint = new Promise<void>((done) => {
    const late = setTimeout(painted, 200);
    function painted() {
      clearTimeout(late);
      if (next === paint) next = null;
      done();
    }
    requestAnimationFrame(() => setTimeout(painted));
  });
  next = paint;
  return paint;
}
