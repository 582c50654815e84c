import { CAPTURE } from './record.ts';
import { expect, test } from './test.ts';

/** Shares of the usual size of type that a reader may ask for. */
const SIZES = [100, 200, 400];
const SCREENS = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
];

/** Callouts that are on show, and of them those whose words are cut or that leave the map. */
function callouts() {
  const map = document.querySelector('.app-map')?.getBoundingClientRect() ?? new DOMRect();
  const shown = [...document.querySelectorAll<HTMLElement>('.map-callout')].filter((callout) =>
    callout.checkVisibility({ visibilityProperty: true }),
  );
  const cut = shown.filter((callout) => {
    const box = callout.getBoundingClientRect();
    const inside =
      box.left >= map.left &&
      box.right <= map.right &&
      box.top >= map.top &&
      box.bottom <= map.bottom;
    return !inside || callout.scrollWidth > callout.clientWidth + 1;
  });
  return { shown: shown.length, cut: cut.length, width: map.width, height: map.height };
}

for (const webgl of [false, true]) {
  test.describe(webgl ? 'interactive' : 'drawn', () => {
    test.use({ webgl });

    test('at any size of type the map stays a map, with both sides on it whole or neither @desktop', async ({
      claimline,
      page,
    }) => {
      await page.setViewportSize(SCREENS[0] ?? { width: 1280, height: 800 });
      await claimline.openAt(CAPTURE);
      if (webgl) await claimline.map.expectDrawn();
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        for (const size of SIZES) {
          await page.evaluate((share) => {
            document.documentElement.style.fontSize = `${share}%`;
          }, size);
          const name = `${size} % at ${screen.width} pixels`;
          await expect
            .poll(() => page.evaluate(callouts), { message: name })
            .toMatchObject({ cut: 0 });
          const { shown, height, width } = await page.evaluate(callouts);
          expect([0, 2], name).toContain(shown);
          expect(height, name).toBeGreaterThan(screen.height / 4);
          expect(width, name).toBeGreaterThan(screen.width / 3);
          await expect(claimline.accounts).toHaveCount(2);
          if (size < 400) await claimline.expectNoSidewaysScroll();
        }
      }
    });
  });
}

test('a frame is no wider than its place at any size of type @desktop', async ({
  page,
  claimline,
}) => {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    await claimline.open(`embed/${CAPTURE}/`);
    for (const size of SIZES) {
      await page.evaluate((share) => {
        document.documentElement.style.fontSize = `${share}%`;
      }, size);
      await claimline.expectNoSidewaysScroll();
    }
  }
});
