import { claimsOf } from '../src/domain/claim.ts';
import { PARTIES } from '../src/domain/party.ts';
import { detail, index } from './record.ts';
import { expect, test } from './test.ts';

for (const { id } of index.incidents) {
  test(`reads both sides' claims and every citation of ${id}`, async ({ claimline }) => {
    const { incident, sources } = detail(id);
    await claimline.open();
    await claimline.openIncident(id);
    await expect(claimline.title).toHaveText(incident.title.en);
    await claimline.openAllClaims();

    for (const party of PARTIES) {
      const account = claimline.account(party);
      const { latest, earlier, others } = claimsOf(incident.claims, party);
      await expect(account.row('account')).toHaveText(latest.account.en);
      await expect(account.row('said')).toContainText(latest.speaker.en);
      const { phrase } = latest.whereabouts;
      if (phrase !== undefined) await expect(account.phrase()).toHaveText(phrase.text);

      for (const claim of [latest, ...earlier, ...others]) {
        const shown = claim === latest ? account.row('sources') : account.claim(claim.id);
        const links = shown.locator('.part-citation');
        await expect(links).toHaveCount(claim.citations.length);
        if (claim !== latest) await expect(shown).toContainText(claim.account.en);
        for (const [at, citation] of claim.citations.entries()) {
          const source = sources.find((each) => each.id === citation.source);
          await expect(links.nth(at)).toContainText(source?.outlet ?? citation.source);
          if (source?.url !== undefined)
            await expect(links.nth(at).getByRole('link')).toHaveAttribute('href', source.url);
        }
      }
    }
  });
}
