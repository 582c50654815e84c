import { describe, expect, it } from 'vitest';
import { keptPage } from './kept-page.ts';

describe('what stands for a page that cannot be reached', () => {
  it('is the shell for every page of the map', () => {
    for (const path of [
      '',
      'hy/',
      'incidents/2021-05-27-custody/',
      'ru/incidents/x/',
      'index.html',
    ])
      expect(keptPage(`/sub/${path}`, '/sub/'), path).toBe('shell.html');
  });

  it('is the page itself for pages of text', () => {
    expect(keptPage('/about/', '/')).toBe('about/');
    expect(keptPage('/az/data/index.html', '/')).toBe('az/data/');
  });

  it('is nothing for frames, frozen copies, downloads and other sites’ paths', () => {
    for (const path of ['embed/', 'hy/embed/x/', 'v/2026-11/embed/', 'data/claims.csv', 'fr/'])
      expect(keptPage(`/${path}`, '/'), path).toBeNull();
    expect(keptPage('/other/', '/sub/')).toBeNull();
  });
});
