import { describe, expect, it } from 'vitest';
import { actionOf, type Press } from './key-map.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('actionOf', () => {
  it('knows a key by what it writes', () => {
    expect(actionOf(press('?'))).toBe('help');
    expect(actionOf(press('N'))).toBe('next');
  });
  it('knows a letter by its place where the layout writes another script', () => {
    expect(actionOf(press('т', { code: 'KeyN' }))).toBe('next');
    expect(actionOf(press('ս', { code: 'KeyS' }))).toBe('swap');
  });
  it('does not take a Latin letter for the one that stands there elsewhere', () => {
    expect(actionOf(press('o', { code: 'KeyS' }))).toBeNull();
  });
  it('leaves combinations and composed text alone', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
      expect(actionOf(press('n', { [held]: true }))).toBeNull();
  });
});
