import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Source } from '../../domain/source.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';

/** What a frame says of a side, beside its latest claim itself. Pure. */
export function sideClaim(detail: IncidentDetail, party: PartyId, names: Names, t: Translate) {
  const { latest, earlier } = claimsOf(detail.incident.claims, party);
  const { phrase } = latest.whereabouts;
  const words = latest.citations.find(({ source }) => source === phrase?.from)?.words;
  const before = earlier.map(({ whereabouts }) =>
    t('map.andEarlier', { where: whereaboutsSentence(whereabouts, names, t, 'short') }),
  );
  const cited = new Set(latest.citations.map(({ source }) => source));
  const sources: Source[] = [...cited].flatMap(
    (id) => detail.sources.find((source) => source.id === id) ?? [],
  );
  return {
    latest,
    phrase,
    restated: words === 'restated' ? t('citation.phraseRestated') : '',
    earlier: before.length === 0 ? t('accounts.earlierNone') : before.join(' · '),
    /** Each once, in the order of the citations. */
    sources,
  };
}
