import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { DEFAULT_LAYERS } from './layers.ts';
import { DEFAULT_ADDRESS } from './store.ts';

const incident = '2021-05-27-capture';

describe('the address', () => {
  it('is the bare path where everything is the default', () => {
    expect(writeAddress(DEFAULT_ADDRESS, '/')).toBe('/');
    expect(writeAddress({ ...DEFAULT_ADDRESS, incident }, '/')).toBe(`/incidents/${incident}/`);
    expect(writeAddress({ ...DEFAULT_ADDRESS, language: 'hy', incident }, '/claimline/')).toBe(
      `/claimline/hy/incidents/${incident}/`,
    );
  });

  it('reads back what it wrote, at a sub-path too', () => {
    const address = {
      language: 'az' as const,
      incident,
      claim: 'az-mod-3',
      theme: 'dark' as const,
      layers: { ...DEFAULT_LAYERS, places: false, naturalEarth: true },
      swapped: true,
      view: { zoom: 10.5, lat: 40.15, lon: 45.97 },
    };
    for (const base of ['/', '/claimline/']) {
      const written = new URL(writeAddress(address, base), 'http://localhost');
      expect(readAddress(written.pathname, written.search, base)).toEqual({ address, ignored: [] });
    }
  });

  it('falls back on bad values and lists them', () => {
    const search = '?theme=red&view=NaN/1/2&layers=roads&swapped=yes&claim=<b>&utm=1';
    const { address, ignored } = readAddress('/ru/', search, '/');
    expect(address).toEqual({ ...DEFAULT_ADDRESS, language: 'ru' });
    expect(ignored.toSorted()).toEqual(['claim', 'layers', 'swapped', 'theme', 'utm', 'view']);
  });

  it('has no parameter that could hide a side', () => {
    const { address, ignored } = readAddress('/', '?party=armenia&layers=-armenia', '/');
    expect(address).toEqual(DEFAULT_ADDRESS);
    expect(ignored).toEqual(['layers', 'party']);
  });
});
