import type { ViewState } from '../../state/view-state.ts';
import { type Sides, sidesOf } from '../sides.ts';

/** The parties of the open incident from left to right; null where none is open. */
export function claimSides({ detail, swapped }: ViewState): Sides | null {
  return detail.status === 'ready' ? sidesOf(detail.detail.west, swapped) : null;
}
