// @ts-check
// Programs of installed packages that the commands are made of.
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Their files below node_modules/. */
export const PROGRAMS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** @param {keyof typeof PROGRAMS} name */
export const program = (name) => join(root, 'node_modules', PROGRAMS[name]);
