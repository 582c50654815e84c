import type { Ground, GroundArea } from '../domain/ground.ts';
import type { Xy } from './coordinates.ts';
import { contains } from './locate.ts';

/** The area whose outline holds a position (degrees); undefined at sea and off the map. */
export function groundAt(position: Xy, ground: Ground): GroundArea | undefined {
  return ground.find(({ area }) => contains(area, position));
}
