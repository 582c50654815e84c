import { axeFindings } from './axe.ts';
import { ExploreDriver } from './explore-driver.ts';
import { CAPTURE, detail, index } from './record.ts';
import { expect, test } from './test.ts';

const STRETCH = 'gegharkunik-kelbajar';
const onStretch = index.incidents.filter(({ stretches }) => stretches.includes(STRETCH));

test('a stretch narrows list, timeline and the way from incident to incident, and is in the address', async ({
  claimline,
  page,
}) => {
  const explore = new ExploreDriver(page);
  await claimline.open();
  await test.step('list and timeline alike, and one reset undoes it', async () => {
    expect(await explore.countOf('Gegharkunik – Kelbajar')).toBe(onStretch.length);
    await explore.choose(/^Gegharkunik – Kelbajar/);
    await expect(claimline.list.getByRole('listitem')).toHaveCount(onStretch.length);
    expect(await explore.listed()).toEqual(onStretch.map(({ id }) => id));
    await expect(explore.marks).toHaveCount(onStretch.length);
    await expect(page).toHaveURL(new RegExp(`where=${STRETCH}`));
    await expect(explore.filters).toContainText(
      `${onStretch.length} of ${index.incidents.length} incidents, Gegharkunik – Kelbajar`,
    );
    await explore.reset.click();
    await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
    await expect(page).not.toHaveURL(/where/);
  });
  await test.step('Back brings the filters back with the incident', async () => {
    await explore.choose(/^Gegharkunik – Kelbajar/);
    await expect(page).toHaveURL(/where=/);
    await claimline.openIncident(CAPTURE);
    await expect(page).toHaveURL(/where=/);
    await page.goBack();
    await expect(claimline.list.getByRole('listitem')).toHaveCount(onStretch.length);
    await explore.reset.click();
  });
  await test.step('Earlier and Later walk through the filtered incidents alone', async () => {
    // One after which the whole list goes on with an incident of another stretch.
    const at = onStretch.findIndex(
      ({ id }, i) =>
        i > 0 &&
        index.incidents[index.incidents.findIndex((all) => all.id === id) + 1] !== onStretch[i + 1],
    );
    const [before, start, after] = onStretch.slice(at - 1).map(({ id }) => id);
    if (before === undefined || start === undefined || after === undefined)
      throw new Error('the stretch has three incidents in a row, and others between them');
    await claimline.open(`?where=${STRETCH}`);
    await claimline.openIncident(start);
    await page.getByRole('link', { name: /^Later incident/ }).click();
    await claimline.expectOpen(after);
    await page.getByRole('link', { name: /^Earlier incident/ }).click();
    await claimline.expectOpen(start);
    await page.getByRole('link', { name: /^Earlier incident/ }).click();
    await claimline.expectOpen(before);
    await expect(page).toHaveURL(new RegExp(`where=${STRETCH}`));
  });
});

test('every option gives as many incidents as it says @desktop', async ({ claimline, page }) => {
  const explore = new ExploreDriver(page);
  await claimline.open('?time=2021');
  await explore.openMore();
  for (const name of ['Fire', 'by one side', 'different ones', 'own text, or several sources']) {
    const count = await explore.countOf(name);
    await explore.choose(new RegExp(`^${name}`));
    await expect(claimline.list.getByRole('listitem')).toHaveCount(count);
    await explore.reset.click();
    await page.evaluate(() => {
      history.replaceState(null, '', '/?time=2021');
      dispatchEvent(new PopStateEvent('popstate'));
    });
  }
});

test('an address is read, put in order, or said not to be understood @desktop', async ({
  claimline,
  page,
}) => {
  const explore = new ExploreDriver(page);
  await test.step('whatever is filtered, every entry has both sides', async () => {
    for (const query of [
      '?where=syunik',
      '?precision=one',
      '?districts=unnamed&confidence=medium',
    ]) {
      await claimline.open(query);
      const ids = await explore.listed();
      expect(ids.length).toBeGreaterThan(0);
      for (const party of ['armenia', 'azerbaijan'])
        await expect(page.locator(`.list-place[data-party="${party}"]`)).toHaveCount(ids.length);
    }
  });
  await test.step('filters that match nothing say so and offer the way back', async () => {
    await claimline.open('?time=2022-05&kind=custody');
    await expect(explore.filters).toContainText('No incident fits');
    await explore.reset.click();
    await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
  });
  await test.step('a bad or old address opens with a note that can be closed', async () => {
    await claimline.open('?where=atlantis-lemuria&time=NaN&kind=war&view=NaN/1/2&utm_source=x');
    const note = page.locator('.filter-ignored');
    await expect(note).toContainText('not understood');
    for (const part of ['where', 'time', 'kind', 'view']) await expect(note).toContainText(part);
    await expect(note).not.toContainText('utm');
    await expect(claimline.list.getByRole('listitem')).toHaveCount(index.incidents.length);
    await page.getByRole('button', { name: 'Close this note' }).click();
    await expect(note).toHaveCount(0);
  });
  await test.step('a swapped range is put in order', async () => {
    await claimline.open('?time=2021-12-31..2021-01-01');
    const of2021 = index.incidents.filter(({ when }) => when.start.startsWith('2021'));
    await expect(claimline.list.getByRole('listitem')).toHaveCount(of2021.length);
    await expect(explore.filters).toContainText(', 2021');
  });
});

test('the timeline has a mark for every incident, before script too @desktop', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  expect(html.match(/class="timeline-mark"/g)).toHaveLength(index.incidents.length);
  expect(html).not.toMatch(/ style="/);
});

test('the timeline chooses a range by dragging, by key and by month, and opens an incident', async ({
  claimline,
  page,
  isMobile,
}) => {
  const explore = new ExploreDriver(page);
  await claimline.open();
  await test.step('dragging over it', async () => {
    await explore.timeline.scrollIntoViewIfNeeded();
    await explore.brush(0.02, 0.3);
    await expect(page).toHaveURL(/time=2021/);
    const listed = claimline.list.getByRole('listitem');
    // The list follows each step of the drag: it is read once it shows the last.
    const { length } = await explore.listed();
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(index.incidents.length);
    await expect(explore.marks).toHaveCount(length);
    await explore.timeline.getByRole('button', { name: 'All time' }).click();
    await expect(listed).toHaveCount(index.incidents.length);
  });
  await test.step('both sliders work by key and say their day', async () => {
    const from = explore.slider('From');
    await from.focus();
    await expect(from).toHaveAttribute('aria-valuetext', /1\s?May 2021/);
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/time=2021/);
    await expect(claimline.list.getByRole('listitem')).not.toHaveCount(index.incidents.length);
    await explore.slider('To').focus();
    await page.keyboard.press('Home');
    await expect(explore.slider('To')).toHaveAttribute('aria-valuetext', /2021/);
    await explore.timeline.getByRole('button', { name: 'All time' }).click();
  });
  await test.step('where motion is unwanted, play goes a month at a press; zoom shows more of less', async () => {
    await explore.timeline.getByRole('button', { name: 'Next month' }).click();
    await expect(page).toHaveURL(/time=2021-05(&|$)/);
    await explore.timeline.getByRole('button', { name: 'Next month' }).click();
    await expect(page).toHaveURL(/time=2021-06(&|$)/);
    await explore.timeline.getByRole('button', { name: 'Zoom in on the timeline' }).click();
    await expect(
      explore.timeline.getByRole('button', { name: 'Later on the timeline' }),
    ).toBeVisible();
  });
  if (isMobile) return;
  await test.step('a mark opens its incident, and the list’s entry lights it up', async () => {
    await claimline.open();
    const last = index.incidents.at(-1)?.id ?? '';
    await claimline.entry(last).focus();
    await expect(explore.mark(last)).toHaveAttribute('data-state', 'hovered');
    await explore.mark(last).locator('circle, line').click({ force: true });
    await claimline.expectOpen(last);
    await expect(explore.mark(last)).toHaveAttribute('data-state', 'open');
  });
});

test('search finds a place by every spelling, is used by key, and answers every query', async ({
  claimline,
  page,
}) => {
  const explore = new ExploreDriver(page);
  await claimline.open();
  await test.step('the district by every spelling of its name', async () => {
    const places = explore.results.getByRole('group', { name: 'Places' });
    for (const query of [
      'Kelbajar',
      'kalbajar',
      'Kəlbəcər',
      'kelbecer',
      'Քարվաճառ',
      'Кельбаджар',
      'KARVACHAR',
      '\u202Bkelb\u200Bajar',
    ]) {
      await explore.search(query);
      await expect(places.getByRole('option').first(), query).toContainText('Kelbajar');
      await expect(places.locator('mark').first(), query).toBeVisible();
      await explore.searchBox.fill('');
    }
  });
  await test.step('a query of any kind is answered with a sentence', async () => {
    for (const query of [
      'x'.repeat(10_000),
      '<script>alert(1)</script> zz',
      '\\((',
      'zzzz\u202E',
    ]) {
      await explore.searchBox.fill(query);
      await expect(page.getByText('Nothing was found').first()).toBeVisible();
    }
    await claimline.expectNoSidewaysScroll();
  });
  await test.step('by keyboard alone: down, Enter, and Escape', async () => {
    await explore.search('six armenian');
    await page.keyboard.press('ArrowDown');
    await expect(explore.options.first()).toHaveAttribute('aria-selected', 'true');
    const active = await explore.options.first().getAttribute('id');
    await expect(explore.searchBox).toHaveAttribute('aria-activedescendant', active ?? '');
    await page.keyboard.press('Escape');
    await expect(explore.results).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await claimline.expectOpen(CAPTURE);
    await claimline.close();
  });
  await test.step('a place that leads to several incidents lists them', async () => {
    await explore.search('yerask');
    await explore.results
      .getByRole('group', { name: 'Places' })
      .getByRole('option')
      .first()
      .click();
    await expect(explore.results.getByRole('group')).toHaveCount(1);
    await explore.options.first().click();
    const there = index.incidents.find(({ id }) =>
      detail(id).places.some((place) => place.id === 'yeraskh'),
    );
    await expect(page).toHaveURL(new RegExp(`/incidents/${there?.id}/`));
  });
});

test('names that cannot be loaded leave the titles @desktop', async ({ claimline, page }) => {
  const explore = new ExploreDriver(page);
  await page.route('**/data/search.json', (route) => route.fulfill({ body: '{' }));
  await claimline.open();
  await explore.search('servicemen');
  await expect(explore.results.getByRole('group')).toHaveCount(1);
});

test('axe finds nothing with filters open, with nothing shown, and with search open', async ({
  claimline,
  page,
}) => {
  const explore = new ExploreDriver(page);
  await claimline.open('?time=2021');
  await explore.openMore();
  await claimline.expectNoSidewaysScroll();
  expect(await axeFindings(page), 'filters open').toEqual([]);
  await claimline.open('?time=2022-05&kind=custody&foo=1');
  await explore.search('kel');
  await claimline.expectNoSidewaysScroll();
  expect(await axeFindings(page), 'nothing shown, and search open').toEqual([]);
});
