import type { PageDates } from '../../domain/changes.ts';
import { type Claim, claimsOf } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { LICENCE_ADDRESSES } from '../../domain/licence.ts';
import { PARTIES } from '../../domain/party.ts';
import type { Source } from '../../domain/source.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import type { Names } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';

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
    name: `${t(`party.says.${claim.party}`)}${t('label.colon')} ${place}`,
    text: account.text,
    inLanguage: account.language,
    author: { '@type': 'Organization', name: inLanguage(claim.speaker, language).text },
    contentLocation: { '@type': 'Place', description: place },
    appearance: claim.citations.flatMap(
      ({ source }) => document(sources.find(({ id }) => id === source)) ?? [],
    ),
  };
}

/** What a description for machines says of the page that it stands in. */
export interface DescribedPage {
  /** The page's own address. */
  address: string;
  /** Address of the site's root, ending in a slash. */
  site: string;
  title: string;
  language: Language;
  dates: PageDates;
}

/**
 * schema.org description of a page: its own dates come before all others, so that no reader takes an
 * incident's or a source's day for them.
 */
export function pageJsonLd({ address, site, title, language, dates }: DescribedPage) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: title,
    datePublished: dates.published,
    dateModified: dates.changed,
    inLanguage: language,
    license: LICENCE_ADDRESSES['CC-BY-4.0'],
    isPartOf: { '@type': 'WebSite', name: 'Claimline', url: site },
  };
}

/**
 * schema.org description of an incident's page: an Event with the latest Claim of each side, both or
 * none. It has no `location`: the claims own the places.
 */
export function incidentJsonLd(detail: IncidentDetail, page: DescribedPage, wording: Wording) {
  const { incident, sources } = detail;
  return {
    ...pageJsonLd(page),
    mainEntity: {
      '@type': 'Event',
      '@id': `${page.address}#incident`,
      name: inLanguage(incident.title, wording.language).text,
      startDate: incident.when.start,
      ...(incident.when.end !== undefined && { endDate: incident.when.end }),
      subjectOf: PARTIES.map((party) =>
        claimNode(claimsOf(incident.claims, party).latest, sources, wording),
      ),
    },
  };
}
