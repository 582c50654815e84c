import type { ClaimShape } from '../domain/shape.ts';

/** A claim's shape before it is tied to its claim and given an anchor. */
export type Drawing = Pick<ClaimShape, 'form' | 'edgeStated' | 'parts'>;
