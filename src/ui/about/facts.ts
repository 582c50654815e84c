import type { Change } from '../../domain/changes.ts';
import type { LineProvenance } from '../../domain/line-provenance.ts';
import type { Order } from '../../domain/order.ts';
import type { Parity } from '../../domain/parity.ts';
import type { PartyId } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import type { Provenance, ReviewCounts } from '../../domain/provenance.ts';
import type { BorderSource } from '../../domain/region.ts';
import type { SourceCount } from '../../domain/source-counts.ts';
import type { LocalText } from '../../domain/text.ts';
import type { ThinAccount } from '../../domain/thin.ts';

/** A source of the outlines, lines and names under the map. */
export interface GroundSource {
  name: string;
  /** SPDX identifier, or `public domain`. */
  licence: string;
  /** State of the data, e.g. `2026`. */
  vintage: string;
}

/** What the border line was traced from. */
export interface TracedLine {
  border: BorderSource;
  provenance: LineProvenance;
  /** Kilometres of the whole line by id of the traced source. */
  kilometres: ReadonlyMap<string, number>;
  /** The two regions' names of each stretch whose error is not known. */
  unknown: readonly (readonly [LocalText, LocalText])[];
}

/** What the About page is made from: everything that the build counts. */
export interface AboutFacts {
  /** Number of records. */
  records: number;
  /** Number of documents cited anywhere. */
  documents: number;
  parity: Parity;
  order: Order;
  thin: readonly ThinAccount[];
  sources: Readonly<Record<'kind' | 'language' | 'outlet', readonly SourceCount[]>>;
  /** What is read and archived, by side. */
  provenance: Readonly<Record<PartyId, Provenance>>;
  /** Who has read the texts of all records, by language. */
  reviews: ReviewCounts;
  changes: readonly Change[];
  /** Places that the two sides call by different names. */
  twiceNamed: readonly Place[];
  borders: readonly BorderSource[];
  traced: TracedLine;
  ground: readonly GroundSource[];
}
