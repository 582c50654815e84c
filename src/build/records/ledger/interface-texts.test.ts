import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../domain/text.ts';
import { FIXTURES } from '../fixture.ts';
import { interfaceSections } from './interface-texts.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

describe('the interface’s texts in the ledger', () => {
  const [section] = interfaceSections(ROOT);
  const texts = new Map(section?.texts.map((placed) => [placed.path.join('.'), placed]));

  it('are all of them, in every language', () => {
    expect(texts.size).toBeGreaterThan(500);
    for (const { text } of texts.values())
      expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
  });

  it('have the plural forms of a language as one, and their key before them', () => {
    const found = texts.get('main.search.found')?.text;
    expect(found?.en).toBe('main.search.found: {{count}} result {{count}} results');
    expect(found?.ru?.split('{{count}}')).toHaveLength(5);
    expect(texts.has('main.search.found_one')).toBe(false);
  });

  it.each(LANGUAGES)('are found by file and line in %s', (language) => {
    for (const key of ['main.filters.shown.all', 'about.sections.method', 'data.entries.claims']) {
      const { file, line } = texts.get(key)?.placeIn?.(language) ?? { file: '', line: 0 };
      const text = readFileSync(join(ROOT, file), 'utf8').split('\n')[line - 1];
      expect(text).toMatch(new RegExp(`^\\s+${key.split('.').at(-1)}(_one)?: `));
    }
    const inOneLine = texts.get('main.filters.time.span')?.placeIn?.(language);
    expect(inOneLine?.file).toMatch(/explore\.ts$/);
  });

  it('are none where a folder holds records alone', () => {
    expect(interfaceSections(FIXTURES)).toEqual([]);
  });
});
