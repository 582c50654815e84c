import { type PointerEvent, type RefObject, useRef } from 'react';
import { dragged, type Grip, gripAt } from './brush.ts';
import { type Domain, instantAt } from './scale.ts';
import type { RangeChoice } from './use-range.ts';

/** Pixels that a pointer may tremble and still click, and within which an end is taken hold of. */
const TREMBLE = 4;
const REACH = 9;

interface Pointing {
  /** The pointer moves with nothing held, at pixels from the drawing's top left corner. */
  hover(x: number, y: number, width: number): void;
  click(x: number, y: number, width: number): void;
}

/** Chooses a range by dragging with mouse, pen or finger; a click that moves nothing is a click. */
export function useBrush(
  plot: RefObject<HTMLElement | null>,
  domain: Domain,
  { range, limits, choose }: RangeChoice,
  { hover, click }: Pointing,
) {
  const grip = useRef<{ grip: Grip; x: number; moved: boolean } | null>(null);
  const at = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return { x, y, width: box.width, instant: instantAt(x / box.width, domain) };
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const { x, width, instant } = at(event);
      const reach = (REACH / width) * (domain.end - domain.start);
      grip.current = { grip: gripAt(instant, range, reach), x, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { x, y, width, instant } = at(event);
      const held = grip.current;
      if (held === null) return hover(x, y, width);
      if (!held.moved && Math.abs(x - held.x) < TREMBLE) return;
      held.moved = true;
      choose(dragged(held.grip, instant, limits));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const { x, y, width } = at(event);
      if (grip.current?.moved === false) click(x, y, width);
      grip.current = null;
    },
    onPointerCancel: () => {
      grip.current = null;
    },
  };
}
