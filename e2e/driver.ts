// The one driver of the end-to-end tests. It speaks the domain; tests know no markup. It never sleeps:
// whoever reads from it gets a locator for a retried assertion, or a value from a settled page.
import { expect, type Locator, type Page } from '@playwright/test';
import type { PartyId } from '../src/domain/party.ts';
import { readAccounts, regionsHeard, type ShownAccount } from './account-reader.ts';
import { MapDriver } from './map-driver.ts';
import { ShiftDriver } from './shift-driver.ts';
import { until } from './until.ts';
import type { Trouble } from './watch.ts';

/** The rows that both accounts have, in order. */
export type Row =
  | 'party'
  | 'said'
  | 'where'
  | 'phrase'
  | 'precision'
  | 'account'
  | 'earlier'
  | 'others'
  | 'sources'
  | 'reply';

/** One side's account as it stands in the panel. */
export class AccountDriver {
  constructor(readonly root: Locator) {}

  row(name: Row): Locator {
    return this.root.locator(`[data-row="${name}"]`);
  }
  get rows(): Locator {
    return this.root.locator('[data-row]');
  }
  /** The verbatim words that lead, without their quotation marks: a rendering, or an original. */
  phrase(): Locator {
    return this.row('phrase').locator('blockquote [lang]').first();
  }
  /** Citations of the latest claim. */
  citations(): Locator {
    return this.row('sources').getByRole('listitem');
  }
  /** A claim that is not the latest, by its id; its row must be open. */
  claim(id: string): Locator {
    return this.root.locator(`#claim-${id}`);
  }
}

export class Claimline {
  readonly map: MapDriver;
  readonly shifts: ShiftDriver;

  constructor(
    readonly page: Page,
    readonly trouble: Trouble,
  ) {
    this.map = new MapDriver(page);
    this.shifts = new ShiftDriver(page);
  }

  /** Opens an address below the site's root and waits until the page answers to the reader. */
  async open(path = '') {
    await this.page.goto(`/${path}`, { waitUntil: 'domcontentloaded' });
    await this.ready();
  }
  /** Opens an incident's own address. */
  async openAt(id: string, query = '') {
    await this.open(`incidents/${id}/${query}`);
  }
  /** The prerendered page has been taken over by script, and is at rest. */
  async ready() {
    const answers = () => document.documentElement.dataset['ready'] === 'true';
    await until(this.page, 'the page answers to the reader', answers, null);
    await this.atRest();
  }
  /**
   * Text and list show what was chosen, and their letters are there: nothing that is read or measured
   * after this is about to be laid out anew. What the map draws, `map.expectDrawn` waits for.
   */
  async atRest() {
    const followed = () => document.documentElement.dataset['pending'] !== 'true';
    await until(this.page, 'text and list show what was chosen', followed, null);
    await this.page.evaluate(async () => {
      const picture = () => new Promise((done) => requestAnimationFrame(done));
      // A text that has just been laid out asks for its fonts only then.
      do {
        await picture();
        await document.fonts.ready;
        await picture();
      } while (document.fonts.status === 'loading');
    });
  }

  /** Opens an incident through its entry in the list. */
  async openIncident(id: string) {
    await this.entry(id).click();
    await this.expectOpen(id);
  }
  /** The incident is open: in the address, the title and both accounts. */
  async expectOpen(id: string) {
    // The text is drawn a frame after the address has changed; until then it is the one before.
    const isOpen = (incident: string) =>
      location.pathname.includes(`/incidents/${incident}/`) &&
      document.documentElement.dataset['pending'] !== 'true' &&
      document.querySelectorAll('.account').length === 2;
    await until(this.page, `${id} is open`, isOpen, id);
    await this.atRest();
    await expect(this.title).toBeVisible();
  }
  /** Goes on to the incident after this one, which is `id`. */
  async later(id: string) {
    await this.page.locator('.incident-nav [rel="next"]').click();
    await this.expectOpen(id);
  }
  async close() {
    await this.closeButton.click();
    await this.expectClosed();
  }
  async expectClosed() {
    const isClosed = () =>
      !location.pathname.includes('/incidents/') &&
      document.documentElement.dataset['pending'] !== 'true' &&
      document.querySelectorAll('.account').length === 0;
    await until(this.page, 'no incident is open', isClosed, null);
    await expect(this.list).toBeVisible();
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  get list(): Locator {
    return this.page.getByRole('list', { name: 'Incidents', exact: true });
  }
  /** The link of an incident in the list. */
  entry(id: string): Locator {
    return this.list.locator(`a[data-incident="${id}"]`);
  }
  /** Of each entry in the list, in order, the places that the sides name, by the sides' names. */
  placesInList(): Promise<{ id: string; sides: { party: string; place: string }[] }[]> {
    return this.list.locator('li:has(a[data-incident])').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.querySelector('a[data-incident]')?.getAttribute('data-incident') ?? '',
        sides: [...entry.querySelectorAll('[data-party]')]
          .map((side) => ({
            party: side.getAttribute('data-party') ?? '',
            place: side.querySelector('dd')?.textContent ?? '',
          }))
          .toSorted((a, b) => (a.party < b.party ? -1 : 1)),
      })),
    );
  }
  get closeButton(): Locator {
    return this.page.getByRole('link', { name: 'Close and return to the list' });
  }
  get swapButton(): Locator {
    return this.page.getByRole('button', { name: 'Swap sides' });
  }
  /** Both accounts, from left to right. */
  get accounts(): Locator {
    return this.page.locator('.account');
  }
  account(party: PartyId): AccountDriver {
    return new AccountDriver(this.page.locator(`.account[data-party="${party}"]`));
  }
  /** The parties in the order in which their accounts stand. */
  order(): Promise<(string | null)[]> {
    return this.accounts.evaluateAll((all) =>
      all
        .toSorted((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
        .map((account) => account.getAttribute('data-party')),
    );
  }
  /** Both accounts as they stand, read in one go, from left to right. */
  accountsShown(): Promise<ShownAccount[]> {
    return readAccounts(this.accounts);
  }
  /**
   * Of both accounts, read in one go: the name, then the roles of its parts in order, as a screen
   * reader is given them.
   */
  async accountsHeard(): Promise<string[][]> {
    return regionsHeard(await this.page.locator('.accounts').ariaSnapshot());
  }
  citations(party: PartyId): Locator {
    return this.account(party).citations();
  }
  /** Opens the rows of earlier and of other claims, which open on both sides at once. */
  async openAllClaims() {
    for (const row of ['earlier', 'others']) {
      const closed = this.page.locator(`[data-row="${row}"] > details:not([open])`);
      if ((await closed.count()) > 0) await closed.first().locator('> summary').click();
      await expect(closed).toHaveCount(0);
    }
  }

  /** Presses Tab until the focus is on it, as a reader without a mouse would. */
  async tabTo(target: Locator) {
    for (let press = 0; press < 150; press++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    await expect(target, 'Tab does not reach it').toBeFocused();
  }

  /** An act asks for a link's address on another site; nothing is sent there, and the page stays. */
  async expectAsked(link: Locator, act: () => Promise<void>) {
    const wanted = await link.evaluate((element: HTMLAnchorElement) => element.href);
    this.trouble.expectRequest(wanted);
    const isWanted = ({ href }: URL) => href === wanted;
    let navigates: boolean | null = null;
    await this.page.route(isWanted, async (route) => {
      await route.fulfill({ status: 204 });
      navigates = route.request().isNavigationRequest();
    });
    await act();
    await expect.poll(() => navigates).toBe(true);
  }

  /** Chooses which statements of both sides are drawn; their disclosure must be open. */
  async chooseStatements(name: 'All statements' | 'The first of each' | 'The latest of each') {
    await this.page.getByRole('radio', { name }).check();
  }
  async chooseTheme(name: 'As the system' | 'Light' | 'Dark') {
    await this.page.getByRole('radio', { name }).check({ force: true });
  }
  /** Colours that the page is drawn in. */
  colours(): Promise<{ paper: string; ink: string }> {
    return this.page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { paper: backgroundColor, ink: color };
    });
  }
  /** The words that say what went wrong. */
  get alert(): Locator {
    return this.page.getByRole('alert');
  }
  /** No part of the page is wider than the screen. */
  async expectNoSidewaysScroll() {
    const { content, screen } = await this.page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(content, 'the page scrolls sideways').toBeLessThanOrEqual(screen);
  }
}
