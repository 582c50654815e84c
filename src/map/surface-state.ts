/**
 * Why the interactive map cannot be shown:
 * `unsupported` the browser gives no WebGL; `code` its script could not be loaded; `data` a file or a
 * change of what it draws could not be; `lost` the browser took the WebGL context away; `slow` it was
 * not whole in time.
 */
export type MapFailure = 'unsupported' | 'code' | 'data' | 'lost' | 'slow';

/**
 * What may be shown in the map's viewport. Only `ready` shows the interactive map: it is whole and drawn
 * from the present state. In `waiting` and `failed` the drawing stands, made from the same state.
 */
export type SurfaceState =
  | { status: 'waiting' }
  | { status: 'ready' }
  | { status: 'failed'; why: MapFailure };

/**
 * `whole`: all that was asked for is drawn. `behind`: the page has moved on and the map has not
 * followed. `restored`: the lost context is back. `again`: the reader has asked for another try.
 */
export type SurfaceEvent = 'whole' | 'behind' | 'restored' | 'again' | { failed: MapFailure };

export const WAITING: SurfaceState = { status: 'waiting' };
const READY: SurfaceState = { status: 'ready' };

/** Failures that can pass by themselves; from the others only another try leads on. */
const PASSING: readonly MapFailure[] = ['slow'];

/** The next state of the map's viewport; the same object where nothing changes. Pure. */
export function nextSurface(state: SurfaceState, event: SurfaceEvent): SurfaceState {
  if (event === 'again') return WAITING;
  if (typeof event === 'object') {
    // The first failure is the cause; one that passes by itself gives way to one that does not.
    if (state.status === 'failed' && !PASSING.includes(state.why)) return state;
    return { status: 'failed', why: event.failed };
  }
  if (state.status === 'failed') {
    if (event === 'restored') return state.why === 'lost' ? WAITING : state;
    return event === 'whole' && PASSING.includes(state.why) ? READY : state;
  }
  if (event === 'whole') return state.status === 'ready' ? state : READY;
  return state.status === 'waiting' ? state : WAITING;
}
