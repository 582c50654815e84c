import { axeFindings } from './axe.ts';
import { ExploreDriver } from './explore-driver.ts';
import { CAPTURE, index } from './record.ts';
import { expect, smallWindow, test } from './test.ts';

test('Tab reaches the list, Enter opens, Escape closes and returns the focus @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  const entry = claimline.entry(CAPTURE);
  await claimline.tabTo(entry);
  await page.keyboard.press('Enter');
  await claimline.expectOpen(CAPTURE);
  await expect(claimline.title).toBeFocused();
  await page.keyboard.press('Escape');
  await claimline.expectClosed();
  await expect(entry).toBeFocused();
});

test('the skip link leads to the text @desktop', async ({ claimline, page }) => {
  await claimline.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#text')).toBeFocused();
});

test('the close button returns the focus too', async ({ claimline }) => {
  await claimline.open();
  await claimline.entry(CAPTURE).focus();
  await claimline.openIncident(CAPTURE);
  await claimline.close();
  await expect(claimline.entry(CAPTURE)).toBeFocused();
});

test.describe('one journey', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('by keyboard alone: find the 27 May incident, read both claims, open a citation, share it @desktop', async ({
    claimline,
    page,
  }) => {
    const explore = new ExploreDriver(page);
    await claimline.open();
    await page.keyboard.press('/');
    await expect(explore.searchBox).toBeFocused();
    await page.keyboard.type('Yuxarı Ayrım');
    await explore.chooseByKey(page.getByRole('option', { name: /Yukhari Ayrim/ }));
    await claimline.expectOpen(CAPTURE);
    await expect(claimline.title).toBeFocused();

    for (const party of ['armenia', 'azerbaijan'] as const) {
      const link = claimline.citations(party).getByRole('link').first();
      await claimline.tabTo(link);
      await expect(link).toBeInViewport();
      await claimline.expectAsked(link, () => page.keyboard.press('Enter'));
      await expect(link).toBeFocused();
    }

    await page.keyboard.press('r');
    await expect(claimline.title).toBeFocused();
    const share = page.getByRole('button', { name: 'Share or embed' });
    await claimline.tabTo(share);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share or embed' });
    await claimline.tabTo(dialog.getByRole('button', { name: 'Copy the link' }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status').first()).toHaveText('The link is copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe(`/incidents/${CAPTURE}/`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(share).toBeFocused();
    await page.keyboard.press('Escape');
    await claimline.expectClosed();
    await expect(explore.searchBox).toBeFocused();
  });

  test('the same with the accessibility tree read out @desktop', async ({ claimline, page }) => {
    const explore = new ExploreDriver(page);
    const heard = () => page.locator('body').ariaSnapshot();
    await claimline.open();
    const home = await heard();
    for (const landmark of [
      /^- banner:/m,
      /^ {2}- search "Search":/m,
      /^ {2}- navigation "Pages":/m,
      /^- main:/m,
      /^ {2}- group "Map of the claims":/m,
      /^ {2}- region "Timeline":/m,
      / - search "Filters":/,
      / - list "Incidents":/,
      / - heading ".*\?" \[level=1\]/,
    ])
      expect(home).toMatch(landmark);

    await explore.search('six armenian');
    const status = page.getByRole('status');
    await expect(status.filter({ hasText: /^1 result|results/ })).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect.poll(heard).toMatch(/option ".*Six Armenian servicemen.*" \[selected\]/);
    await page.keyboard.press('Enter');
    await claimline.expectOpen(CAPTURE);
    await expect(status.filter({ hasText: 'Both accounts are shown.' })).toBeAttached();

    const open = await heard();
    expect(open).toMatch(/heading "Six Armenian .*" \[level=1\]/);
    expect(open).toMatch(/region "Where did it happen\?":\s+- heading .* \[level=2\]/);
    const [west = [], east = []] = await claimline.accountsHeard();
    expect(west.slice(0, 2)).toEqual(['region "Armenia says Հայաստան"', 'heading 3']);
    expect(east.slice(0, 2)).toEqual(['region "Azerbaijan says Azərbaycan"', 'heading 3']);
    expect(east.slice(1)).toEqual(west.slice(1));
    expect(west).toContain('heading 4');
  });
});

test('? lists the keys, Escape returns the focus, and single letters can be switched off @desktop', async ({
  claimline,
  page,
}) => {
  await claimline.open();
  await claimline.entry(CAPTURE).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  expect(await axeFindings(page, 'dialog.keys')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(claimline.entry(CAPTURE)).toBeFocused();
  await page.keyboard.press('n');
  await claimline.expectOpen(index.incidents[0]?.id ?? '');
  await page.keyboard.press('n');
  await claimline.expectOpen(index.incidents[1]?.id ?? '');
  await page.keyboard.press('p');
  await claimline.expectOpen(index.incidents[0]?.id ?? '');
  const before = await claimline.order();
  expect(before).toHaveLength(2);
  await page.keyboard.press('s');
  await expect.poll(() => claimline.order()).toEqual(before.toReversed());
  await expect(page.getByText('stands left')).toBeAttached();
  await page.keyboard.press('l');
  await claimline.expectClosed();
  await page.keyboard.press('?');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await claimline.expectClosed();
});

test('a mouse finds the list of keys in the legend @desktop', async ({ claimline, page }) => {
  await claimline.open();
  const button = claimline.map.surface.getByRole('button', { name: /Keys$/ });
  await button.click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test.describe('on the interactive map', () => {
  test.use({ webgl: true, viewport: smallWindow });

  test('Tab goes from marker to marker, Enter opens, Escape returns, and the crosshair names what lies below it @desktop', async ({
    claimline,
    page,
  }) => {
    test.slow();
    const { map } = claimline;
    await claimline.open();
    await map.expectDrawn();
    await test.step('every incident has a marker that Tab reaches, in order of time', async () => {
      const [first] = index.incidents;
      await map.canvas.focus();
      await claimline.tabTo(map.marker(first?.id ?? ''));
      const reached: (string | null)[] = [];
      for (const _ of index.incidents) {
        reached.push(await map.focusedMarker());
        await page.keyboard.press('Tab');
      }
      expect(reached).toEqual(index.incidents.map(({ id }) => id));
    });
    await test.step('Enter opens it, and Escape returns to it', async () => {
      await map.marker(CAPTURE).focus();
      await page.keyboard.press('Enter');
      await claimline.expectOpen(CAPTURE);
      await page.keyboard.press('Escape');
      await claimline.expectClosed();
      await expect(map.marker(CAPTURE)).toBeFocused();
      await page.keyboard.press('Enter');
      await claimline.expectOpen(CAPTURE);
    });
    await test.step('the crosshair, and the address keeps the view', async () => {
      await map.expectDrawn();
      await page.keyboard.press('m');
      await expect(map.canvas).toBeFocused();
      const name = page.locator('.crosshair-name');
      await expect(name).toBeVisible();
      await expect(name).toHaveText(/\S/);
      // Four steps west of the marker on the line, and then east of it.
      for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft');
      await expect(name).toContainText('Gegharkunik, Armenia, by OpenStreetMap’s line');
      for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
      await expect(name).toContainText('Kelbajar, Azerbaijan, by OpenStreetMap’s line');
      await expect(page).toHaveURL(/view=/);
    });
  });
});
