import type { Box } from '../../map/box.ts';

/** Room around a control, in pixels. */
const CLEAR = 8;

/**
 * What the page lays over the map, with room around it, in pixels from a corner of the page.
 * @param surface what holds the map and everything over it
 */
export function obstaclesIn(surface: Element, origin: DOMRect): Box[] {
  return [...surface.querySelectorAll('[data-obstacle]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [
      left - origin.left - CLEAR,
      top - origin.top - CLEAR,
      right - origin.left + CLEAR,
      bottom - origin.top + CLEAR,
    ];
  });
}
