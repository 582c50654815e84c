import type { Claim } from './claim.ts';
import type { IncidentDetail } from './dataset.ts';
import { isEarlier } from './date.ts';
import type { Incident } from './incident.ts';
import { otherParty, PARTIES, type PartyId } from './party.ts';

/** In how many records a side comes first, speaks last, or held the other's servicemen. */
export interface SideOrder {
  reportedFirst: number;
  /** Named first in the title. */
  namedFirst: number;
  /** Its account stands left. */
  left: number;
  /** Made the latest statement. */
  last: number;
  /** Held servicemen of the other side, as both say. */
  holds: number;
}

/** Records that count for neither side, by why. */
export interface OrderApart {
  /** Who reported first is not settled. */
  reportedFirst: number;
  /** The title names no side. */
  namedFirst: number;
  /** Both spoke last on one day or at one hour, as far as is told. */
  sameTime: number;
  /** When a statement was made is not told. */
  unknownTime: number;
  /** Only one side made a statement. */
  oneSpeaks: number;
  /** Whose servicemen were held, and by whom, is not what both say. */
  holds: number;
}

export interface Order {
  sides: Record<PartyId, SideOrder>;
  apart: OrderApart;
}

type Ordered = Pick<IncidentDetail, 'incident' | 'west' | 'namedFirst'>;

/** Counts the order of both sides over the records. Looked at, and not made even. Pure. */
export function orderOf(details: readonly Ordered[]): Order {
  const last = details.map(({ incident }) => speaksLast(incident));
  const count = <T>(items: readonly T[], wanted: T) =>
    items.filter((item) => item === wanted).length;
  const first = details.map(({ incident }) => incident.reportedFirst);
  const named = details.map(({ namedFirst }) => namedFirst);
  const held = details.flatMap(({ incident }) => incident.held ?? []);
  const holders = held.map((each) => (each === 'unsettled' ? each : each.by));
  const left = details.map(({ west }) => west);
  const side = (party: PartyId): SideOrder => ({
    reportedFirst: count(first, party),
    namedFirst: count(named, party),
    left: count(left, party),
    last: count(last, party),
    holds: count(holders, party),
  });
  return {
    sides: { armenia: side('armenia'), azerbaijan: side('azerbaijan') },
    apart: {
      reportedFirst: count(first, 'unsettled'),
      namedFirst: count(named, null),
      sameTime: count(last, 'sameTime'),
      unknownTime: count(last, 'unknownTime'),
      oneSpeaks: count(last, 'oneSpeaks'),
      holds: count(holders, 'unsettled'),
    },
  };
}

type SpeaksLast = PartyId | 'sameTime' | 'unknownTime' | 'oneSpeaks';

/**
 * Who made the latest of a record's statements: the side one of whose statements is later than all of
 * the other's. Documents that show a side's silence carry no statement.
 */
function speaksLast({ claims }: Pick<Incident, 'claims'>): SpeaksLast {
  const stated = claims.filter(({ citations }) =>
    citations.some(({ words }) => words !== 'absent'),
  );
  const times = (party: PartyId) => stated.filter((claim) => claim.party === party).map(timeOf);
  if (PARTIES.some((party) => times(party).length === 0)) return 'oneSpeaks';
  if (stated.some(({ said }) => said === undefined)) return 'unknownTime';
  const isLast = (party: PartyId) =>
    times(party).some((at) => times(otherParty(party)).every((other) => isEarlier(other, at)));
  return PARTIES.find(isLast) ?? 'sameTime';
}

/** When it was said; an hour that is only an outlet's tells no more than its day. */
const timeOf = ({ said = '', saidAtLatest }: Claim): string =>
  saidAtLatest === true ? said.slice(0, 'YYYY-MM-DD'.length) : said;
