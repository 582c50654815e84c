// The site's two kinds of pages, each beside its words alone and beside a bare map.
import { buildBarePage } from '../bare-page.ts';
import { KINDS, loadAlone, type Target } from '../load.ts';
import { type Figures, type Part, SEATS, type Stage } from '../part.ts';
import { writeStaticPage } from '../static-page.ts';
import type { Group, Row } from '../table.ts';

const IDLE = '[data-map-state="idle"]';
export const LIST = { selector: '.list-entries .list-entry', atLeast: 3 };
const ACCOUNTS = { selector: '.account [data-row="account"]', atLeast: 2 };
const incidentPath = ({ incident }: Stage) => `/incidents/${incident}/`;

/** In the order in which they are loaded. */
function targets(stage: Stage): Target[] {
  const path = incidentPath(stage);
  return [
    { name: 'home', path: '/', text: LIST, idle: IDLE },
    { name: 'home words', path: '/words/', text: LIST, idle: 'body' },
    { name: 'incident', path, text: ACCOUNTS, idle: IDLE },
    { name: 'incident words', path: `/words${path}`, text: ACCOUNTS, idle: 'body' },
    { name: 'bare map', path: '/bare/', idle: IDLE },
  ];
}

function group(page: string, title: string, readable: string): Group {
  const figure = (what: string, name: string) => ({ what, of: `${page}.${name}` });
  const words = (name: string) => ({
    beside: { page: 'static page', of: `${page} words.${name}` },
  });
  const bare = (name: string) => ({ beside: { page: 'bare map', of: `bare map.${name}` } });
  const bytes = (what: string, name: string): Row => ({
    ...figure(what, name),
    unit: 'B',
    ...bare(name),
  });
  return {
    title: `${title}; ${SEATS.slow.name}`,
    rows: [
      { ...figure('first contentful paint', 'paint'), unit: 'ms', ...words('paint') },
      { ...figure(readable, 'readable'), unit: 'ms', ...words('readable'), most: 1.25 },
      { ...figure('map idle', 'idle'), unit: 'ms', ...bare('idle'), most: 1.15 },
      { ...figure('long tasks, sum', 'busy'), unit: 'ms', ...bare('busy'), most: 1.3 },
      { ...figure('JS heap after collection', 'heap'), unit: 'MB', ...bare('heap') },
      bytes('bytes over the line', 'bytes'),
      ...KINDS.map((kind) => bytes(`– ${kind}`, kind)),
      {
        ...figure('– font, beside the same words', 'font'),
        unit: 'B',
        ...words('font'),
      },
    ],
  };
}

export const pages: Part = {
  async prepare(stage) {
    for (const path of ['/', incidentPath(stage)]) await writeStaticPage(stage, path);
    await buildBarePage(stage.own);
  },
  async round(stage) {
    const { line, slowDown } = SEATS.slow;
    const origin = await stage.serve(line, stage.own);
    let figures: Figures = {};
    for (const target of targets(stage))
      figures = { ...figures, ...(await loadAlone(stage, origin, target, slowDown)) };
    return figures;
  },
  groups: [
    group('home', 'Page of all incidents', 'list readable'),
    group('incident', 'Page of one incident', 'both accounts readable'),
  ],
};
