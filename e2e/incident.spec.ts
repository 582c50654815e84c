import type { Locator } from '@playwright/test';
import { type Claim, claimsOf } from '../src/domain/claim.ts';
import { PARTIES, type PartyId } from '../src/domain/party.ts';
import type { Source } from '../src/domain/source.ts';
import type { AccountDriver, Claimline } from './driver.ts';
import { detail, drawnClaims, GROUPS, sizesOf } from './record.ts';
import { expect, test } from './test.ts';
import { weigh } from './weigh.ts';

// At desktop size each is opened by its marker on the map; on the phone the map has its own tests.
test.use({ webgl: async ({ isMobile }, use) => use(!isMobile) });

async function readCitations(shown: Locator, claim: Claim, sources: readonly Source[]) {
  const citations = shown.locator('.part-citation');
  await expect(citations).toHaveCount(claim.citations.length);
  for (const [at, citation] of claim.citations.entries()) {
    const source = sources.find(({ id }) => id === citation.source);
    await expect(citations.nth(at)).toContainText(source?.outlet ?? citation.source);
    if (source?.url !== undefined)
      await expect(citations.nth(at).getByRole('link')).toHaveAttribute('href', source.url);
  }
}

async function readAccount(account: AccountDriver, claims: readonly Claim[], sources: Source[]) {
  const party = await account.root.getAttribute('data-party');
  const side = PARTIES.find((id) => id === party) ?? 'armenia';
  const { latest, earlier, others } = claimsOf(claims, side);
  await expect(account.row('account')).toHaveText(latest.account.en);
  await expect(account.row('said')).toContainText(latest.speaker.en);
  const { phrase } = latest.whereabouts;
  if (phrase !== undefined) await expect(account.phrase()).toHaveText(phrase.text);
  await readCitations(account.row('sources'), latest, sources);
  for (const claim of [...earlier, ...others]) {
    await expect(account.claim(claim.id)).toContainText(claim.account.en);
    await readCitations(account.claim(claim.id), claim, sources);
  }
}

const weighed = (claimline: Claimline, party: PartyId) => weigh(claimline.account(party).root);

/** Opened, its claims are on the map, and both accounts have the same fields, sizes and type, and all that the record says. */
async function readIncident(claimline: Claimline, id: string, byMarker: boolean) {
  const { incident, sources } = detail(id);
  if (byMarker) {
    await claimline.map.expectDrawn();
    await claimline.map.clickMarker(id);
    await claimline.expectOpen(id);
    await expect
      .poll(() => claimline.map.claims(), { message: 'claims drawn on the map' })
      .toEqual(drawnClaims(id));
  } else await claimline.openIncident(id);
  await expect(claimline.title).toHaveText(incident.title.en);
  const [armenia, azerbaijan] = [
    await weighed(claimline, 'armenia'),
    await weighed(claimline, 'azerbaijan'),
  ];
  expect(armenia.rows.length).toBeGreaterThanOrEqual(9);
  expect(azerbaijan).toEqual(armenia);
  await claimline.openAllClaims();
  for (const party of PARTIES)
    await readAccount(claimline.account(party), incident.claims, sources);
  await claimline.close();
}

for (const [at, group] of GROUPS.entries())
  test(`both sides have the same room and type, and all their claims and citations, group ${at + 1}${sizesOf(at)}`, async ({
    claimline,
    webgl,
  }) => {
    test.slow();
    await claimline.open();
    for (const id of group) await test.step(id, () => readIncident(claimline, id, webgl));
  });
