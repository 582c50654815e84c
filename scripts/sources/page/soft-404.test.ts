import { expect, it } from 'vitest';
import { leadsHome } from './soft-404.ts';

it.each([
  ['https://a.example/news/1', 'https://a.example/', true],
  ['https://a.example/en/news/1', 'https://www.a.example/en', true],
  ['https://a.example/news?id=1', 'https://a.example/index.php', true],
  ['https://a.example/?p=1', 'https://a.example/', true],
  ['https://a.example/news/1', 'https://a.example/news/1-title', false],
  ['https://a.example/news/1', 'https://a.example/?p=1', false],
  ['http://a.example/', 'https://a.example/', false],
  ['http://a.example/en', 'https://a.example/en/', false],
])('%s to %s is a home page: %s', (asked, reached, wanted) => {
  expect(leadsHome(asked, reached) !== undefined).toBe(wanted);
});
