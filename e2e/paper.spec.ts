import { type Extent, print } from './paper-driver.ts';
import { CAPTURE } from './record.ts';
import { expect, smallWindow, test } from './test.ts';

/** Both parties' ground on the map, as light paper has it: nothing else on the page is so tinted. */
const TINTS = { armenia: '#e8e6ed', azerbaijan: '#f2e5d4' } as const;
/** The paper's own margin, left and right, in millimetres. */
const MARGIN = 12;

const right = ({ left, width }: Extent) => left + width;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
  { width: 812, height: 375 },
];

test.describe('without WebGL', () => {
  test.use({ webgl: false });

  test('an incident’s sheet has its map at full width, whatever the screen @desktop', async ({
    claimline,
    page,
  }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await claimline.openAt(CAPTURE);
      const sheets = await print(page);
      expect(sheets).toHaveLength(1);
      const [sheet] = sheets;
      if (sheet === undefined) throw new Error('nothing was printed');
      const ground = sheet.extentOf(...Object.values(TINTS));
      if (ground === null) throw new Error(`no map is printed at ${size.width} pixels`);
      expect(ground.left, `${size.width}`).toBeLessThan(MARGIN + 1);
      expect(right(ground), `${size.width}`).toBeGreaterThan(sheet.width - MARGIN - 1);
      expect(ground.height, `${size.width}`).toBeGreaterThan(70);
      for (const [party, tint] of Object.entries(TINTS))
        expect(sheet.extentOf(tint)?.height, `${party} at ${size.width}`).toBeGreaterThan(30);
    }
  });
});

test.describe('with the interactive map', () => {
  test.use({ webgl: true, viewport: smallWindow });

  test('the interactive map’s place is taken by the drawn one on paper @desktop', async ({
    claimline,
    page,
  }) => {
    await claimline.openAt(CAPTURE);
    await claimline.map.expectDrawn();
    const [sheet] = await print(page);
    const ground = sheet?.extentOf(...Object.values(TINTS));
    if (sheet === undefined || !ground) throw new Error('no map is printed');
    expect(ground.left).toBeLessThan(MARGIN + 1);
    expect(right(ground)).toBeGreaterThan(sheet.width - MARGIN - 1);
  });
});
