// Neither script taking over the page, nor the fonts, nor the WebGL map moves what is read.
import { CAPTURE } from './record.ts';
import { test } from './test.ts';

test.use({ webgl: true });

const LIMIT = 0.02;

// Armenian is the language whose stand-in font differs most from ours.
const PAGES = ['', 'hy/', `incidents/${CAPTURE}/`, `embed/${CAPTURE}/?map=auto`];

for (const path of PAGES) {
  test(`nothing moves while /${path} becomes alive`, async ({ claimline }) => {
    await claimline.shifts.watch();
    await claimline.open(path);
    await claimline.map.expectDrawn();
    await claimline.shifts.expectBelow(LIMIT);
  });
}
