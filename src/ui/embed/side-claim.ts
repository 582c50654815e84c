import { claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Source } from '../../domain/source.ts';
import type { Language } from '../../domain/text.ts';
import { type PhrasePart, phraseParts } from '../../domain/voice.ts';
import type { Names } from '../../i18n/names.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { languageName } from '../parts/language-name.ts';

/** What stands before words: which they are, where they are not simply the speaker's own. */
function leadOf({ kind, quoted, restated, language }: PhrasePart, t: Translate): string {
  if (kind === 'original' || kind === 'originalOutlet')
    return t(`phrase.short.${kind}`, { language: languageName(language, t) });
  if (restated) return t(quoted ? 'citation.phraseRestated' : 'phrase.hereRestated');
  return quoted ? '' : t('phrase.short.rendering');
}

/** What a frame says of a side, beside its latest claim itself. Pure. */
export function sideClaim(
  detail: IncidentDetail,
  party: PartyId,
  names: Names,
  page: Language,
  t: Translate,
) {
  const { latest, earlier } = claimsOf(detail.incident.claims, party);
  const sourceOf = (id: string | undefined) => detail.sources.find((source) => source.id === id);
  const before = earlier.map(({ whereabouts }) =>
    t('map.andEarlier', { where: whereaboutsSentence(whereabouts, names, t, 'short') }),
  );
  const cited = new Set(latest.citations.map(({ source }) => source));
  const sources: Source[] = [...cited].flatMap((id) => sourceOf(id) ?? []);
  const parts = phraseParts(latest, detail.sources, OWN_LANGUAGE[party], page);
  return {
    latest,
    /** With its own source each, where a rendering and its original could be taken for one another. */
    phrases: parts.map((part) => ({
      ...part,
      lead: leadOf(part, t),
      source: parts.length > 1 ? sourceOf(part.from) : undefined,
    })),
    earlier: before.length === 0 ? t('accounts.earlierNone') : before.join(' · '),
    /** Each once, in the order of the citations. */
    sources,
  };
}
