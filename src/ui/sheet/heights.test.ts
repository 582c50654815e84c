import { describe, expect, it } from 'vitest';
import { afterDrag, stepFrom } from './heights.ts';

describe('stepFrom', () => {
  it('goes up and down, and stays at the ends', () => {
    expect(stepFrom('low', 1)).toBe('half');
    expect(stepFrom('half', 1)).toBe('full');
    expect(stepFrom('full', 1)).toBe('full');
    expect(stepFrom('low', -1)).toBe('low');
  });
});

describe('afterDrag', () => {
  it('takes a small move for a tap', () => {
    expect(afterDrag('half', 5, 800)).toBeNull();
  });
  it('goes one step, or two after a long drag', () => {
    expect(afterDrag('half', 60, 800)).toBe('full');
    expect(afterDrag('full', -60, 800)).toBe('half');
    expect(afterDrag('full', -500, 800)).toBe('low');
  });
});
