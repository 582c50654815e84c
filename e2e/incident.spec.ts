// Every incident, as a reader opens the first from the list and goes on to the next: the same room and
// type for both sides, all that the record says, and both sides' claims drawn on the map.
import { copiesOf, waybackAddress } from '../src/domain/archive.ts';
import { type Claim, claimsOf } from '../src/domain/claim.ts';
import type { IncidentDetail } from '../src/domain/dataset.ts';
import { PARTIES, type PartyId } from '../src/domain/party.ts';
import type { Source } from '../src/domain/source.ts';
import type { ShownAccount } from './account-reader.ts';
import type { Claimline } from './driver.ts';
import { detail, drawnClaims, GROUPS, sidesThatSaid } from './record.ts';
import { expect, smallWindow, test } from './test.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the citations of a claim must say and lead to. */
const citationsOf = ({ citations, said }: Claim, { sources, incident }: IncidentDetail) =>
  citations.map(({ source: id }) => {
    const source = sources.find((each) => each.id === id);
    return {
      text: expect.stringContaining(plain(source?.outlet ?? id)),
      links: source === undefined ? [] : linksOf(source, said ?? incident.when.start),
    };
  });

/** The document, its newest copy, its other addresses, and its other copies or else the question for one. */
function linksOf(source: Source, near: string): string[] {
  const { url, alsoAt = [], published = near } = source;
  if (url === undefined) return [];
  const [newest, ...others] = copiesOf(source).map((copy) => copy.url);
  const links =
    newest === undefined
      ? [url, ...alsoAt, waybackAddress(url, published)]
      : [url, newest, ...alsoAt, ...others];
  return links.map((address) => new URL(address).href);
}

/** What an account must hold once all its claims are open; its weight is compared with the other's. */
function accountOf(record: IncidentDetail, party: PartyId) {
  const { latest, earlier, others } = claimsOf(record.incident.claims, party);
  const { phrase } = latest.whereabouts;
  return {
    party,
    said: expect.stringContaining(plain(latest.speaker.en)),
    account: plain(latest.account.en),
    phrase: phrase === undefined ? null : plain(phrase.text),
    citations: citationsOf(latest, record),
    claims: [...earlier, ...others].map((claim) => ({
      id: claim.id,
      text: expect.stringContaining(plain(claim.account.en)),
      citations: citationsOf(claim, record),
    })),
  };
}

function expectEqualWeight([left, right]: readonly ShownAccount[]) {
  expect(left?.weight.rows.length).toBeGreaterThanOrEqual(9);
  expect(right?.weight).toEqual(left?.weight);
}

const inOrder = <T extends { party: string }>(all: readonly T[]) =>
  all.toSorted((a, b) => (a.party < b.party ? -1 : 1));

async function readIncident(claimline: Claimline, id: string) {
  const record = detail(id);
  await expect(claimline.title).toHaveText(record.incident.title.en);
  expectEqualWeight(await claimline.accountsShown());
  await claimline.openAllClaims();
  const opened = await claimline.accountsShown();
  expect(inOrder(opened)).toMatchObject(PARTIES.map((party) => accountOf(record, party)));
}

/** Goes through a group's incidents, reads both accounts of each, and then does more. */
async function walk(
  claimline: Claimline,
  group: readonly string[],
  andThen: (id: string) => Promise<void>,
) {
  await claimline.open();
  for (const [place, id] of group.entries())
    await test.step(id, async () => {
      if (place === 0) await claimline.openIncident(id);
      else await claimline.later(id);
      await readIncident(claimline, id);
      await andThen(id);
    });
}

test.describe('beside the interactive map', () => {
  test.use({ webgl: true, viewport: smallWindow });

  for (const [at, group] of GROUPS.entries())
    test(`both sides have the same room and type, all their claims and citations, and their claims on the map, group ${at + 1} @desktop`, async ({
      claimline,
    }) => {
      test.slow();
      await walk(claimline, group, async (id) => {
        expect(await claimline.map.claims(), 'claims drawn on the map').toEqual(drawnClaims(id));
        expect(await claimline.map.sidesOf(id)).toEqual(sidesThatSaid(id));
      });
    });
});

// The texts are the same at any size, so that a phone reads one group.
test('both sides have the same room and type, and all their claims and citations, on a phone @phone', async ({
  claimline,
}) => {
  test.slow();
  await walk(claimline, GROUPS[0] ?? [], async () => {});
});
