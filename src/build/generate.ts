import { stringify } from 'yaml';
import type { Citation } from '../domain/citation.ts';
import type { Claim } from '../domain/claim.ts';
import type { Incident } from '../domain/incident.ts';
import { freeId } from '../domain/incident-id.ts';
import { PARTIES, type PartyId } from '../domain/party.ts';
import type { Source } from '../domain/source.ts';
import type { Whereabouts } from '../domain/whereabouts.ts';

/** What made-up records may name. */
export interface Known {
  stretches: readonly { id: string; armenia: string; azerbaijan: string }[];
  places: readonly string[];
}

/** As many sources and claims an incident as the real record has on average. */
const SOURCES_EACH = 5;
const CLAIMS_EACH = 4;

const WORDS =
  'says units posts line area road village morning evening fire works moved served near along border section representatives according statement later earlier reported'.split(
    ' ',
  );

/** Mulberry32: a small seeded generator, so that the same seed gives the same records. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from one seeded sequence. */
export class Draw {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = random(seed);
  }
  below(count: number): number {
    return Math.floor(this.#next() * count);
  }
  one<T>(from: readonly T[]): T {
    const found = from[this.below(from.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  }
  words(count: number): string {
    return Array.from({ length: count }, () => this.one(WORDS)).join(' ');
  }
}

/**
 * Makes up valid records to measure the check and the build with; they are never part of the site.
 * @param count incidents
 * @param seed the same seed gives the same bytes
 * @returns file below the records' folder → YAML; the gazetteer and the parties are not made up
 */
export function generateRecords(count: number, seed: number, known: Known): Map<string, string> {
  const draw = new Draw(seed);
  const sources: Source[] = [];
  const files = new Map<string, string>();
  const ids = new Set<string>();
  for (let number = 0; number < count; number++) {
    const record = incidentOf(number, draw, known, sources, ids);
    ids.add(record.id);
    files.set(`incidents/${record.id}.yaml`, yaml(record, '../incident'));
  }
  files.set('sources.yaml', yaml(sources, './sources'));
  return files;
}

const yaml = (value: unknown, schema: string) =>
  `# yaml-language-server: $schema=${schema}.schema.json\n${stringify(value, { lineWidth: 100, aliasDuplicateObjects: false })}`;

function incidentOf(
  number: number,
  draw: Draw,
  known: Known,
  sources: Source[],
  taken: ReadonlySet<string>,
): Incident {
  const day = new Date(Date.UTC(2021, 4, 1 + (number % 900))).toISOString().slice(0, 10);
  const stretch = draw.one(known.stretches);
  const own = Array.from({ length: SOURCES_EACH }, (_, i) => sourceOf(number * 10 + i, day, draw));
  sources.push(...own);
  const claims = Array.from({ length: CLAIMS_EACH }, (_, i) => {
    const party = PARTIES[i % 2] ?? 'armenia';
    const cited = i === 0 ? own : [draw.one(own)];
    return claimOf(`${party}-${i}`, party, day, stretch[party], cited, draw, known);
  });
  return {
    id: freeId({ start: day, kind: 'fire' }, (id) => taken.has(id)),
    kind: 'fire',
    title: { en: `Made-up report ${number}: ${draw.words(6)}` },
    reportedFirst: 'unsettled',
    when: { start: day },
    stretches: [stretch.id],
    confidence: 'medium',
    agreed: [{ text: { en: draw.words(14) }, claims: ['armenia-0', 'azerbaijan-1'] }],
    claims,
    changes: [{ date: '2026-01-01', what: { en: 'Made up.' } }],
  };
}

function sourceOf(number: number, day: string, draw: Draw): Source {
  return {
    id: `source-${number}`,
    outlet: `Outlet ${draw.below(80)}`,
    title: draw.words(10),
    url: `https://outlet-${number}.example/${draw.words(3).replaceAll(' ', '-')}`,
    published: day,
    language: draw.one(['en', 'hy', 'az', 'ru']),
    kind: 'news',
  };
}

function claimOf(
  id: string,
  party: PartyId,
  said: string,
  region: string,
  cited: readonly Source[],
  draw: Draw,
  known: Known,
): Claim {
  const [first] = cited;
  if (first === undefined) throw new Error('a claim cites a source');
  const text = draw.words(7);
  const phrase = { text, language: first.language, from: first.id };
  const whereabouts: Whereabouts = draw.one([
    { kind: 'borderZone', regions: [region], phrase },
    { kind: 'region', regions: [region], phrase },
    { kind: 'place', places: [draw.one(known.places)], phrase },
    { kind: 'toward', places: [draw.one(known.places)], phrase },
    { kind: 'ownSide', side: party, phrase },
  ] as const);
  const citations = cited.map((source, i): Citation => {
    const rendered = i === 0 ? { phrase: text } : { note: draw.words(12) };
    return { source: source.id, words: 'outlet', ...rendered };
  });
  return {
    id,
    party,
    speaker: { en: draw.words(4) },
    said,
    account: { en: draw.words(45) },
    whereabouts,
    citations,
  };
}
