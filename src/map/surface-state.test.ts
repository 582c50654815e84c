import { describe, expect, it } from 'vitest';
import { type MapFailure, nextSurface, type SurfaceEvent, WAITING } from './surface-state.ts';

const through = (...events: SurfaceEvent[]) => events.reduce(nextSurface, WAITING);
const failed = (why: MapFailure) => ({ status: 'failed', why });

describe('the map’s viewport', () => {
  it('shows the interactive map once it is whole, and not while it is behind the page', () => {
    expect(through()).toEqual({ status: 'waiting' });
    expect(through('whole')).toEqual({ status: 'ready' });
    expect(through('whole', 'behind')).toEqual({ status: 'waiting' });
    expect(through('whole', 'behind', 'whole')).toEqual({ status: 'ready' });
  });

  it('never takes a map for whole that lacks a file, until another try', () => {
    expect(through({ failed: 'data' }, 'whole')).toEqual(failed('data'));
    expect(through('whole', { failed: 'data' }, 'behind', 'whole')).toEqual(failed('data'));
    expect(through({ failed: 'data' }, 'again', 'whole')).toEqual({ status: 'ready' });
  });

  it('takes a map that was late when it comes after all', () => {
    expect(through({ failed: 'slow' })).toEqual(failed('slow'));
    expect(through({ failed: 'slow' }, 'whole')).toEqual({ status: 'ready' });
    expect(through({ failed: 'slow' }, { failed: 'data' }, 'whole')).toEqual(failed('data'));
  });

  it('waits for the whole map again after a lost context is back', () => {
    expect(through('whole', { failed: 'lost' }, 'whole')).toEqual(failed('lost'));
    expect(through('whole', { failed: 'lost' }, 'restored')).toEqual({ status: 'waiting' });
    expect(through({ failed: 'data' }, 'restored')).toEqual(failed('data'));
  });

  it('keeps the first cause', () => {
    expect(through({ failed: 'code' }, { failed: 'data' })).toEqual(failed('code'));
    expect(through({ failed: 'lost' }, { failed: 'slow' })).toEqual(failed('lost'));
  });
});
