// How soon a frame's claims can be read, beside the one line of a page that has nothing else.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAlone, type Target } from '../load.ts';
import { type Figures, type Part, SEATS, type Seat, type Stage } from '../part.ts';
import { writeStaticPage } from '../static-page.ts';
import type { Group, Row } from '../table.ts';

const LINE_OF_TEXT =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>One line</title><p>One line</p></html>';
const CLAIMS = { selector: '.embed-side .embed-where', atLeast: 2 };
const framePath = ({ incident }: Stage) => `/embed/${incident}/`;

function targets(stage: Stage): Target[] {
  const path = framePath(stage);
  const ready = 'html[data-ready]';
  return [
    { name: 'line', path: '/line/', text: { selector: 'p', atLeast: 1 }, idle: 'p' },
    { name: 'frame words', path: `/words${path}`, text: CLAIMS, idle: 'body' },
    { name: 'frame', path, text: CLAIMS, idle: ready },
    { name: 'frame of all', path: '/embed/', text: { selector: 'h1', atLeast: 1 }, idle: ready },
  ];
}

function group({ name: seat }: Seat): Group {
  const row = (what: string, page: string, most?: number): Row => ({
    what,
    of: `${seat}, ${page}.readable`,
    unit: 'ms',
    beside: { page: 'one line of text', of: `${seat}, line.readable` },
    ...(most !== undefined && { most }),
  });
  return {
    title: `Frames; ${seat}`,
    rows: [
      row('claims readable, frame of one incident', 'frame', 1.2),
      row('the same words alone', 'frame words'),
      row('title readable, frame of all', 'frame of all', 1.2),
    ],
  };
}

const QUICK = SEATS.quick.name;
const sizes: Group = {
  title: 'Frames: bytes before the map is used',
  rows: [
    { what: 'frame of one incident', of: `${QUICK}, frame.bytes`, unit: 'B', most: 11_000 },
    { what: 'the same words alone', of: `${QUICK}, frame words.bytes`, unit: 'B' },
    { what: 'frame of all', of: `${QUICK}, frame of all.bytes`, unit: 'B', most: 11_000 },
  ],
};

const seats = Object.values(SEATS);

export const frames: Part = {
  async prepare(stage) {
    mkdirSync(join(stage.own, 'line'), { recursive: true });
    writeFileSync(join(stage.own, 'line/index.html'), LINE_OF_TEXT);
    await writeStaticPage(stage, framePath(stage));
  },
  async round(stage) {
    const figures: Record<string, number> = {};
    for (const { name: seat, line, slowDown } of seats) {
      const origin = await stage.serve(line, stage.own);
      for (const target of targets(stage)) {
        const named = { ...target, name: `${seat}, ${target.name}` };
        Object.assign(figures, await loadAlone(stage, origin, named, slowDown));
      }
    }
    return figures satisfies Figures;
  },
  groups: [...seats.map(group), sizes],
};
