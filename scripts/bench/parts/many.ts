// The page of all incidents with 10,000 made-up ones, beside a bare map that clusters the same points.
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { answer } from '../answer.ts';
import { buildBarePage } from '../bare-page.ts';
import { load, type Target } from '../load.ts';
import { writeMadeUp } from '../made-up.ts';
import { type Figures, type Part, SEATS, type Stage } from '../part.ts';
import { openSettled, settle } from '../reader.ts';
import { LIST } from './pages.ts';

const INCIDENTS = 10_000;
const IDLE = '[data-map-state="idle"]';
const OURS: Target = { name: 'many', path: '/', text: LIST, idle: IDLE };
const BARE: Target = { name: 'bare points', path: '/bare/?points', idle: IDLE };
const STRETCH = '.filters label:has(input[type="radio"])';

const folder = ({ own }: Stage) => join(own, 'many');

async function answers(browser: Browser, origin: string): Promise<Figures> {
  const page = await openSettled(browser, `${origin}/`, SEATS.quick.slowDown);
  const shown = '.timeline-words';
  const filter = await answer(page, { click: `${STRETCH} input:not(:checked)` }, shown);
  await settle(page);
  const reset = await answer(page, { click: '.filter-shown .part-button' }, shown);
  await page.locator('.search-box').click();
  await settle(page);
  const into = '.search-box';
  const search = await answer(page, { write: 'report', into }, '.search');
  const narrower = await answer(page, { write: 'report 77', into }, '.search');
  await page.close();
  return {
    'many.filter': filter,
    'many.reset': reset,
    'many.search': Math.max(search, narrower),
  };
}

export const many: Part = {
  async prepare(stage) {
    writeMadeUp(INCIDENTS, stage.site, folder(stage));
    await buildBarePage(stage.own);
  },
  async round(stage) {
    const { line, slowDown } = SEATS.quick;
    const origin = await stage.serve(line, folder(stage), stage.own);
    const browser = await stage.launch();
    try {
      const bare = await load(browser, origin, BARE, slowDown);
      const ours = await load(browser, origin, OURS, slowDown);
      const usable = Math.max(ours['many.readable'] ?? Number.NaN, ours['many.idle'] ?? Number.NaN);
      return { ...bare, ...ours, 'many.usable': usable, ...(await answers(browser, origin)) };
    } finally {
      await browser.close();
    }
  },
  groups: [
    {
      title: `${INCIDENTS.toLocaleString('en')} made-up incidents; ${SEATS.quick.name}`,
      rows: [
        {
          what: 'list readable and map idle',
          of: 'many.usable',
          unit: 'ms',
          beside: { page: 'bare map of the same points', of: 'bare points.idle' },
          most: 1.5,
        },
        {
          what: 'a filter, until sentence and list show it',
          of: 'many.filter',
          unit: 'ms',
          most: 200,
        },
        { what: 'all filters reset', of: 'many.reset', unit: 'ms', most: 200 },
        { what: 'a search, until its results are there', of: 'many.search', unit: 'ms', most: 200 },
        { what: 'JS heap after collection', of: 'many.heap', unit: 'MB', most: 150e6 },
      ],
    },
  ],
};
