import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';
import { homeAddress, textAddress } from './text-address.ts';

describe('the address of a page of text', () => {
  it('has the language, the page and a chosen theme, below the base', () => {
    const at = (language: 'en' | 'hy', theme: 'auto' | 'dark') =>
      textAddress({ page: 'about', language, theme }, '/sub/');
    expect(at('en', 'auto')).toBe('/sub/about/');
    expect(at('hy', 'dark')).toBe('/sub/hy/about/?theme=dark');
  });

  it('is read back by the reader of addresses', () => {
    const { address, ignored } = readAddress('/sub/hy/about/', '?theme=dark', '/sub/');
    expect([address.language, address.theme, address.incident]).toEqual(['hy', 'dark', null]);
    expect(ignored).toEqual([]);
    expect(homeAddress(address, '/sub/')).toBe('/sub/hy/?theme=dark');
  });
});
