import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { DEFAULT_LAYERS } from './layers.ts';
import { DEFAULT_ADDRESS } from './store.ts';

const incident = '2021-05-27-custody';

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
      statements: 'first' as const,
      theme: 'dark' as const,
      layers: { ...DEFAULT_LAYERS, places: false, naturalEarth: true },
      swapped: true,
      view: { zoom: 10.5, lat: 40.15, lon: 45.97 },
      filters: {
        time: { from: '2021-05-12', to: '2021-08-31' },
        where: 'gegharkunik-kelbajar',
        kind: 'fire' as const,
        precision: 'one' as const,
        districts: 'different' as const,
        confidence: 'high' as const,
      },
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

  it.each(['//', ' 8/40/46', '0x8/40/46', '8/40/1e1', '8/40/46/', '8/-/46'])(
    'takes no view from %j',
    (view) => {
      expect(readAddress('/', `?view=${encodeURIComponent(view)}`, '/').ignored).toEqual(['view']);
    },
  );

  it('reads years, months and swapped ranges, and refuses days that do not exist', () => {
    const time = (text: string) => readAddress('/', `?time=${text}`, '/').address.filters.time;
    expect(time('2021')).toEqual({ from: '2021-01-01', to: '2021-12-31' });
    expect(time('2022-02')).toEqual({ from: '2022-02-01', to: '2022-02-28' });
    expect(time('2023..2021')).toEqual({ from: '2021-01-01', to: '2023-12-31' });
    expect(time('2021-08-01..2021-05')).toEqual({ from: '2021-05-01', to: '2021-08-01' });
    for (const bad of ['2021-02-30', '2021..', 'NaN', '1..2..3', '2021-13', '0000', '9999'])
      expect(readAddress('/', `?time=${bad}`, '/').ignored).toEqual(['time']);
  });

  it('writes a whole year or month shortly', () => {
    const written = (from: string, to: string) =>
      writeAddress(
        { ...DEFAULT_ADDRESS, filters: { ...DEFAULT_ADDRESS.filters, time: { from, to } } },
        '/',
      );
    expect(written('2021-01-01', '2021-12-31')).toBe('/?time=2021');
    expect(written('2021-05-01', '2021-05-31')).toBe('/?time=2021-05');
    expect(written('2021-05-02', '2021-05-02')).toBe('/?time=2021-05-02');
    expect(written('2021-05-02', '2021-06-02')).toBe('/?time=2021-05-02..2021-06-02');
  });

  it('has no parameter that could hide a side', () => {
    const { address, ignored } = readAddress('/', '?party=armenia&layers=-armenia', '/');
    expect(address).toEqual(DEFAULT_ADDRESS);
    expect(ignored).toEqual(['layers', 'party']);
  });
});
