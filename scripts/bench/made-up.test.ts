import { expect, test } from 'vitest';
import { emptyPage } from './made-up.ts';

const PAGE = `<html><head><script type="module" src="/app.js"></script></head>
<body><div id="app"><h1>Both claims</h1><div>words</div></div>
<script type="application/json" id="claimline-data">{"a":1}</script></body></html>`;

test('the page for made-up records keeps the site’s script and loses the record', () => {
  const page = emptyPage(PAGE);
  expect(page).toContain('<div id="app"></div>');
  expect(page).toContain('src="/app.js"');
  expect(page).not.toMatch(/words|claimline-data/);
});

test('a page that is built in another way is refused, and not measured as it is', () => {
  expect(() => emptyPage('<div id="other"></div>')).toThrow(/Fix:/);
});
