// `npm run pack:element [-- FOLDER]`: makes the npm package claimline-element, ready for `npm publish`.
import { resolve } from 'node:path';
import { packElement } from './element-package.ts';

const folder = resolve(process.argv[2] ?? '.cache/claimline-element');
try {
  await packElement(resolve('.'), folder);
  console.log(`${folder}: publish it with npm publish ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
