import { type SearchData, searchData } from '../domain/search/search-data.ts';
import { load } from './load.ts';
import type { Result } from './result.ts';

/** @param base the site's root, ending in a slash */
export function loadSearch(base: string): Promise<Result<SearchData>> {
  return load(base, 'data/search.json', searchData);
}
