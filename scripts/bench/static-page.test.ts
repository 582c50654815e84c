import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyPage } from './made-up.ts';
import { fontRules, staticPage } from './static-page.ts';

const PAGE = `<!doctype html><html><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="script-src 'self'" />
<link rel="stylesheet" crossorigin href="/site.css"><link rel="modulepreload" href="/app.js">
<script type="module" src="/app.js"></script><style>p{color:red}</style></head>
<body><div id="app"><h1 style="width:3px">Both claims</h1><svg><text>drawn</text></svg><div>words</div></div>
<script type="application/json" id="claimline-data">{"a":1}</script></body></html>`;
const FACE = '@font-face { font-family: "Noto Sans"; src: url("/a.woff2") }';

const site = mkdtempSync(join(tmpdir(), 'claimline-bench-'));
writeFileSync(join(site, 'site.css'), `p{margin:0}${FACE}h1{margin:0}`);
afterAll(() => rmSync(site, { recursive: true }));

test('a static page has the words and fonts of its page, and nothing that runs, styles or draws', () => {
  const page = staticPage(PAGE, fontRules(PAGE, site));
  expect(page).toContain('<h1>Both claims</h1><div>words</div>');
  expect(page).toContain(FACE);
  expect(page).not.toMatch(/script|link|svg|drawn|color:red|margin:0/i);
});

test('without fonts it has no style at all', () => {
  expect(staticPage(PAGE, '')).not.toContain('<style');
});

test('a page without font rules is refused, since the words would not be in the same fonts', () => {
  expect(() => fontRules('<p>no sheet</p>', site)).toThrow(/no @font-face[\s\S]*Fix:/);
});

test('the page for made-up records keeps the site’s script and loses the record', () => {
  const page = emptyPage(PAGE);
  expect(page).toContain('<div id="app"></div>');
  expect(page).toContain('src="/app.js"');
  expect(page).not.toMatch(/words|claimline-data/);
  expect(() => emptyPage('<div id="other"></div>')).toThrow(/Fix:/);
});
