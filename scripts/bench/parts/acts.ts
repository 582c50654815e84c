// What a reader does with the real record, until the next paint shows it.
import type { Browser } from '@playwright/test';
import { byKey, fromRest, type KeyAct, onArrival, type Press, watchInteractions } from '../act.ts';
import { type Figures, type Part, SEATS } from '../part.ts';
import { openSettled } from '../reader.ts';
import type { Row } from '../table.ts';

const FILTER = '.filters label:has(input[type="radio"])';
const SLIDER = 'input[type="range"]';

const PRESSES: readonly Press[] = [
  {
    name: 'select an incident in the list',
    on: (page) => page.locator('.list-title a').nth(1),
    state: (page) => page.url(),
  },
  {
    name: 'filter by a stretch',
    before: (page) => page.locator('.incident-close').click(),
    on: (page) => page.locator(FILTER).nth(1),
    state: async (page) => String(await page.locator(`${FILTER} input`).nth(1).isChecked()),
  },
];
const BRUSH: KeyAct = {
  name: 'brush the timeline',
  before: (page) => page.locator(SLIDER).first().focus(),
  key: 'PageUp',
  state: (page) => page.locator(SLIDER).first().inputValue(),
};

const WAYS = { 'pointer at rest': fromRest, 'pointer arrives and presses': onArrival } as const;

async function pressAll(browser: Browser, url: string, way: keyof typeof WAYS): Promise<Figures> {
  const page = await openSettled(browser, url, SEATS.slow.slowDown, watchInteractions);
  const figures: Record<string, number> = {};
  for (const press of PRESSES) figures[`act.${press.name}, ${way}`] = await WAYS[way](page, press);
  if (way === 'pointer at rest') figures[`act.${BRUSH.name}, key`] = await byKey(page, BRUSH);
  await page.close();
  return figures;
}

const row = (what: string): Row => ({ what, of: `act.${what}`, unit: 'ms', most: 100 });

export const acts: Part = {
  prepare() {},
  async round(stage) {
    const url = `${await stage.serve(SEATS.slow.line)}/`;
    const browser = await stage.launch();
    try {
      return {
        ...(await pressAll(browser, url, 'pointer at rest')),
        ...(await pressAll(browser, url, 'pointer arrives and presses')),
      };
    } finally {
      await browser.close();
    }
  },
  groups: [
    {
      title: 'Interaction to next paint; 4× slower processor',
      rows: [
        ...PRESSES.flatMap(({ name }) => [
          row(`${name}, pointer at rest`),
          row(`${name}, pointer arrives and presses`),
        ]),
        row(`${BRUSH.name}, key`),
      ],
    },
  ],
};
