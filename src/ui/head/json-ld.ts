import { type Claim, claimsOf } from '../domain/claim.ts';
import type { IncidentDetail } from '../domain/dataset.ts';
import { PARTIES } from '../domain/party.ts';
import type { Source } from '../domain/source.ts';
import { inLanguage, type Language } from '../domain/text.ts';
import type { Names } from '../i18n/names.ts';
import type { Translate } from '../i18n/translate.ts';
import { whereaboutsSentence } from '../i18n/where.ts';

interface Wording {
  language: Language;
  names: Names;
  t: Translate;
}

function document(source: Source | undefined) {
  if (source === undefined) return undefined;
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name: source.outlet },
    inLanguage: source.language,
    ...(source.title !== undefined && { name: source.title }),
    ...(source.url !== undefined && { url: source.url }),
    ...(source.published !== undefined && { datePublished: source.published.slice(0, 10) }),
  };
}

/** A claim with whom it is of, what it says of the place, and where it appears. Nothing is rated. */
function claimNode(claim: Claim, sources: readonly Source[], { language, names, t }: Wording) {
  const place = whereaboutsSentence(claim.whereabouts, names, t);
  const account = inLanguage(claim.account, language);
  return {
    '@type': 'Claim',
    '@id': `#claim-${claim.id}`,
    name: `${t(`party.says.${claim.party}`)}: ${place}`,
    text: account.text,
    inLanguage: account.language,
    author: { '@type': 'Organization', name: inLanguage(claim.speaker, language).text },
    contentLocation: { '@type': 'Place', description: place },
    appearance: claim.citations.flatMap(
      ({ source }) => document(sources.find(({ id }) => id === source)) ?? [],
    ),
  };
}

/**
 * schema.org description of an incident: an Event with the latest Claim of each side, both or none.
 * It has no `location`: the claims own the places.
 * @param address the page's own address
 */
export function incidentJsonLd(detail: IncidentDetail, address: string, wording: Wording): object {
  const { incident, sources } = detail;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': address,
    name: inLanguage(incident.title, wording.language).text,
    startDate: incident.when.start,
    ...(incident.when.end !== undefined && { endDate: incident.when.end }),
    subjectOf: PARTIES.map((party) =>
      claimNode(claimsOf(incident.claims, party).latest, sources, wording),
    ),
  };
}
