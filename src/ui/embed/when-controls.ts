import type { LiveRequest } from '../../embed/live.ts';

/**
 * Hands over from the frame's first buttons to the map's own once those are there: does what the
 * reader asked for, and keeps the keyboard's place.
 */
export function whenControls(root: HTMLElement, { zoom, onControls }: LiveRequest): void {
  const observer = new MutationObserver(() => {
    const buttons = root.querySelectorAll<HTMLElement>('.map-controls button');
    const [zoomIn, zoomOut] = buttons;
    if (zoomIn === undefined || zoomOut === undefined) return;
    observer.disconnect();
    const focused = document.activeElement?.getAttribute('data-zoom');
    if (focused === 'in') zoomIn.focus({ preventScroll: true });
    if (focused === 'out') zoomOut.focus({ preventScroll: true });
    onControls();
    if (zoom === 'in') zoomIn.click();
    if (zoom === 'out') zoomOut.click();
  });
  observer.observe(root, { subtree: true, childList: true });
}
