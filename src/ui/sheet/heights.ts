/** Heights of the text over the map on a phone: the map large, both, the text alone. */
export const HEIGHTS = ['low', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

/** The height that lies `steps` above, or below where negative; at either end it stays. */
export function stepFrom(height: Height, steps: number): Height {
  const at = HEIGHTS.indexOf(height) + steps;
  return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, at))] ?? height;
}

/** Pixels that a finger must have moved for a drag; less is a tap. */
const DRAG = 12;
/** Share of the screen's height beyond which a drag goes two steps. */
const FAR = 0.35;

/**
 * Where a drag of the handle ends.
 * @param up pixels that the finger has moved up
 * @param screen the screen's height in pixels
 * @returns null for a tap
 */
export function afterDrag(height: Height, up: number, screen: number): Height | null {
  if (Math.abs(up) < DRAG) return null;
  return stepFrom(height, Math.sign(up) * (Math.abs(up) > screen * FAR ? 2 : 1));
}
