import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import { FEED_PATH } from '../../domain/data-file.ts';
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

/**
 * An instant of a day of which no time is recorded: the seconds after midnight stand for order alone,
 * so that no two entries of a day are of the same instant (RFC 4287, section 3.3).
 */
const instant = (day: string, seconds: number) =>
  `${day}T${new Date(seconds * 1000).toISOString().slice(11, 19)}${UTC_OFFSET}`;
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
  const entries = dated(
    context.dataset.details.flatMap((detail) => entriesOf(detail, context, site)),
  ).sort((a, b) => compare(b.updated, a.updated));
  const { t, d, version } = context;
  const body = xml.build({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: urnOf('claimline feed'),
      title: `${t('site.name')}${t('label.colon')} ${t('site.record')}`,
      subtitle: d('feed.subtitle'),
      updated: entries[0]?.updated ?? instant(version.date, 0),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${site}data/${FEED_PATH}` },
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

/** Gives the changes of a day one second each, in the order of the records. */
function dated<T extends { updated: string }>(entries: readonly T[]): T[] {
  const seconds = new Map<string, number>();
  return entries.map((entry) => {
    const second = seconds.get(entry.updated) ?? 0;
    seconds.set(entry.updated, second + 1);
    return { ...entry, updated: instant(entry.updated, second) };
  });
}

function entriesOf(detail: IncidentDetail, context: Context, site: string) {
  const { incident } = detail;
  const { t, d } = context;
  // Under the first id that it had, so that a new one makes no entry new.
  const lasting = incident.formerIds?.[0] ?? incident.id;
  return incident.changes.map((change, i) => ({
    id: urnOf(`${lasting} change ${i}`),
    title: i === 0 ? incident.title.en : d('feed.changed', { title: incident.title.en }),
    /** The day; see `dated`. */
    updated: change.date,
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
