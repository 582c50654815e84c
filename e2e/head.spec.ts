import { HeadDriver } from './head-driver.ts';
import { CAPTURE, detail, index } from './record.ts';
import { expect, test } from './test.ts';

/** Waits until the head is the one of the page at `address`, then compares all of it. */
async function expectHead(head: HeadDriver, address: string) {
  await expect(async () => {
    const { address: here, shown, built } = await head.both();
    expect(here).toBe(address);
    expect(shown).toEqual(built);
  }).toPass();
}

test('title, address and what machines read follow the reader, in the page’s language', async ({
  claimline,
  page,
}) => {
  const head = new HeadDriver(page);
  const at = index.incidents.findIndex(({ id }) => id === CAPTURE);
  const later = index.incidents[at + 1]?.id ?? '';
  for (const [language, folder] of [
    ['en', ''],
    ['hy', 'hy/'],
  ] as const) {
    await claimline.open(folder);
    const home = await page.title();
    await expectHead(head, `/${folder}`);
    await head.choose(CAPTURE);
    await expectHead(head, `/${folder}incidents/${CAPTURE}/`);
    const title = detail(CAPTURE).incident.title[language] ?? '';
    await expect(page).toHaveTitle(`${title} – Claimline`);
    await head.later();
    await expectHead(head, `/${folder}incidents/${later}/`);
    await page.goBack();
    await expectHead(head, `/${folder}incidents/${CAPTURE}/`);
    await head.close();
    await expectHead(head, `/${folder}`);
    await expect(page).toHaveTitle(home);
    await page.goBack();
    await expectHead(head, `/${folder}incidents/${CAPTURE}/`);
  }
});
