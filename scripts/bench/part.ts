// What a part of the bench is: pages of its own to compare with, a round of loads, and rows to tell.
import type { Browser } from '@playwright/test';
import type { Line } from './host.ts';
import type { Group } from './table.ts';

/** Figures of one round by name; milliseconds or bytes. */
export type Figures = Readonly<Record<string, number>>;

/** What the parts share while the bench runs. */
export interface Stage {
  /** Folder of the built site. Nothing is written into it. */
  site: string;
  /** Folder for the bench's own pages. */
  own: string;
  /** Id of the incident that is loaded: the one whose page has the most in it. */
  incident: string;
  /**
   * Origin of a host over a line that has the files of `folders`, and of the site where they lack one.
   */
  serve(line: Line, ...folders: string[]): Promise<string>;
  /** A browser with a profile of its own; whoever asks for it closes it. */
  launch(): Promise<Browser>;
}

export interface Part {
  /** Writes the pages that the site's are compared with. */
  prepare(stage: Stage): void | Promise<void>;
  /** Loads each page once, in turn, so that a machine that grows slower is slow for all of them. */
  round(stage: Stage): Promise<Figures>;
  groups: readonly Group[];
}

/** How a reader sits: the line, and how many times slower the page's own thread runs. */
export interface Seat {
  name: string;
  line: Line;
  slowDown: number;
}

const HOME: Line = { bitsPerSecond: 10e6, roundTrip: 40 };
export const SEATS = {
  quick: { name: '10 Mbit/s, 40 ms', line: HOME, slowDown: 1 },
  slow: { name: '10 Mbit/s, 40 ms, 4× slower processor', line: HOME, slowDown: 4 },
  near: {
    name: 'no line, 4× slower processor',
    line: { bitsPerSecond: 1e9, roundTrip: 0 },
    slowDown: 4,
  },
} as const satisfies Record<string, Seat>;
