import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';

export interface CalloutText {
  party: PartyId;
  /** Id of the latest claim. */
  claim: string;
  heading: string;
  where: string;
  /** The claim that it replaced; both callouts keep this line's room, so that they stay the same size. */
  earlier: string;
}

/**
 * What each side's callout says: its latest claimed place and the one before.
 * @param note what both say in place of the one before
 */
export function calloutText(
  detail: IncidentDetail,
  party: PartyId,
  names: Names,
  t: Translate,
  note: string,
): CalloutText {
  const { latest, earlier } = claimsOf(detail.incident.claims, party);
  const [before] = earlier;
  return {
    party,
    claim: latest.id,
    heading: t(`party.says.${party}`),
    where: whereaboutsSentence(latest.whereabouts, names, t, 'short'),
    earlier:
      before === undefined
        ? note
        : t('map.andEarlier', {
            where: whereaboutsSentence(before.whereabouts, names, t, 'short'),
          }),
  };
}
