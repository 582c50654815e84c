import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SurfaceEvent } from './surface-state.ts';
import { Wholeness } from './wholeness.ts';

const page = { hidden: false };
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.hidden = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched() {
  const told: SurfaceEvent[] = [];
  const element: { dataset: DOMStringMap } = { dataset: {} };
  return { told, element, whole: new Wholeness(element, (event) => told.push(event)) };
}

it('is whole only when all that was expected has been handed over and drawn', () => {
  const { told, element, whole } = watched();
  whole.expect();
  whole.idle();
  expect(told).toEqual([]);
  whole.handedOver();
  whole.idle();
  expect(told).toEqual(['whole']);
  expect(element.dataset['mapState']).toBe('idle');
});

it('tells that the map is behind when it does not follow, but not while nobody sees it', () => {
  const { told, whole } = watched();
  whole.expect();
  whole.handedOver();
  page.hidden = true;
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
  page.hidden = false;
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(['behind']);
});

it('is not behind once what was handed over is drawn, though the camera still moves', () => {
  const { told, whole } = watched();
  whole.expect();
  whole.handedOver();
  whole.moving();
  whole.followed();
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
});

it('is never idle again once a part has failed, and while the context is lost', () => {
  const { told, element, whole } = watched();
  whole.lost();
  whole.idle();
  expect(element.dataset['mapState']).toBe('failed');
  whole.restored();
  whole.idle();
  expect(element.dataset['mapState']).toBe('idle');
  whole.broken();
  whole.idle();
  expect(element.dataset['mapState']).toBe('failed');
  expect(told).toEqual([{ failed: 'lost' }, 'restored', 'whole', { failed: 'data' }]);
});
