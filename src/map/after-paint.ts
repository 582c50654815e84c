/**
 * Resolves once the browser has painted what the page holds now, or after 200 ms where it paints
 * nothing, as in a background tab. What takes long waits for it: the text before script takes the
 * page over, the answer to a click before the map is drawn anew.
 */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, 200);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}
