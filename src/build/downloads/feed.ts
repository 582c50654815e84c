import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { UTC_OFFSET } from '../../domain/date.ts';
import { otherParty, type PartyId } from '../../domain/party.ts';
import { plainSpaces } from '../../i18n/plain.ts';
import { formatDays } from '../../i18n/when.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import type { Context } from './context.ts';
import { ATTRIBUTION } from './licences.ts';

/** A lasting id that needs no domain name: a UUID of version 8 (RFC 9562) from a SHA-256. */
function urnOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

const instant = (day: string) => `${day}T00:00:00${UTC_OFFSET}`;
const xml = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * Atom (RFC 4287): an entry for every change of a record, its creation first, newest on top. Each
 * tells both sides' latest claimed place.
 * @param site absolute address of the site's root with a slash; or a root path, which Atom resolves
 * against the address that the feed was read from
 */
export function feedXml(context: Context, site: string): string {
  const entries = context.dataset.details
    .flatMap((detail) => entriesOf(detail, context, site))
    .sort((a, b) =>
      a.updated === b.updated ? compare(a.id, b.id) : compare(b.updated, a.updated),
    );
  const { t, d, version } = context;
  const body = xml.build({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: urnOf('claimline feed'),
      title: `${t('site.name')}: ${t('site.record')}`,
      subtitle: d('feed.subtitle'),
      updated: instant(version.date),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${site}data/feed.xml` },
        { '@rel': 'alternate', '@type': 'text/html', '@href': site },
      ],
      author: { name: t('site.name') },
      rights: ATTRIBUTION,
      entry: entries,
    },
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${body}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function entriesOf(detail: IncidentDetail, context: Context, site: string) {
  const { incident } = detail;
  const { t, d } = context;
  return incident.changes.map((change, i) => ({
    id: urnOf(`${incident.id} change ${i}`),
    title: i === 0 ? incident.title.en : d('feed.changed', { title: incident.title.en }),
    updated: instant(change.date),
    link: {
      '@rel': 'alternate',
      '@type': 'text/html',
      '@href': `${site}incidents/${incident.id}/`,
    },
    category: { '@term': i === 0 ? 'incident' : 'correction' },
    summary: plainSpaces(
      d('feed.summary', {
        what: change.what.en,
        date: formatDays(incident.when, t),
        first: placeOf(detail, detail.west, context),
        second: placeOf(detail, otherParty(detail.west), context),
      }),
    ),
  }));
}

function placeOf(detail: IncidentDetail, party: PartyId, context: Context): string {
  const where = whereaboutsSentence(
    detail.summary.latest[party],
    context.names(detail),
    context.t,
    'short',
  );
  return context.d('feed.place', { party: context.t(`party.${party}`), where });
}
