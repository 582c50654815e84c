/**
 * Resolves once the browser has painted what the HTML holds, or after 200 ms where it paints
 * nothing, as in a background tab. The text is shown before script takes the page over.
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
