// Every file is read with somebody else's reader, and must hold what the records hold.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Validator } from '@cfworker/json-schema';
import { Cite } from '@citation-js/core';
import bibtexReader from '@orcid/bibtex-parse-js';
import { check } from '@placemarkio/check-geojson';
import { parseFeed } from '@rowanmanning/feed-parser';
import { AST } from 'astrocite-ris';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { copiesOf } from '../../domain/archive.ts';
import { PARTIES } from '../../domain/party.ts';
import { readingsOf } from '../../domain/readings.ts';
import type { Source } from '../../domain/source.ts';
import { buildDataset, type Dataset } from '../dataset.ts';
import { faultOf } from '../geodata-invariants/valid.ts';
import { contextOf, recordsOf } from './context.ts';
import { downloads } from './downloads.ts';
import { type Draft, entryOf } from './file.ts';

/** Bytes of `claimline.json` on its way to a reader, at most, for each incident that it holds. */
const GZIP_LIMIT = 4_000;
const SITE = 'https://example.org/claimline/';

let dataset: Dataset;
let files: Draft[];
let sources: Source[];
const text = (path: string) => {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`there is no file ${path}`);
  return found.text;
};
const claims = () =>
  dataset.details.flatMap(({ incident }) => incident.claims.map((claim) => ({ incident, claim })));

beforeAll(async () => {
  dataset = await buildDataset();
  files = downloads(dataset, SITE);
  sources = recordsOf(dataset).sources;
}, 120_000);

describe('claims.csv, read by Papa Parse', () => {
  it('has a row a claim, with the same cells in every row', () => {
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text('claims.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.linebreak).toBe('\r\n');
    expect(meta.fields?.[0]).toBe('incident');
    expect(data.map((row) => `${row['incident']}/${row['claim']}`)).toEqual(
      claims().map(({ incident, claim }) => `${incident.id}/${claim.id}`),
    );
    expect(data.map((row) => row['account'])).toEqual(
      claims().map(({ claim }) => claim.account.en),
    );
    expect(data.map((row) => row['citation_sources']?.split(' | '))).toEqual(
      claims().map(({ claim }) => claim.citations.map(({ source }) => source)),
    );
    // Where the words come from, as far as the records tell.
    const cells = (name: string) => data.map((row) => row[name]);
    expect(cells('phrase_original')).toEqual(
      claims().map(({ claim }) => claim.whereabouts.phrase?.original?.text ?? ''),
    );
    expect(cells('said_at_latest')).toEqual(
      claims().map(({ claim }) => String(claim.saidAtLatest ?? false)),
    );
    expect(cells('former_ids')).toEqual(
      claims().map(({ incident }) => incident.formerIds?.join(' | ') ?? ''),
    );
    expect(cells('citation_read')).toEqual(
      claims().map(({ claim }) =>
        claim.citations.map(({ read }) => read?.extent ?? '').join(' | '),
      ),
    );
    const copies = new Map(sources.map((source) => [source.id, copiesOf(source)]));
    expect(cells('citation_archived_days')).toEqual(
      claims().map(({ claim }) =>
        claim.citations
          .map(({ source }) =>
            copies
              .get(source)
              ?.map(({ day }) => day)
              .join(' '),
          )
          .join(' | '),
      ),
    );
  });
});

describe('incidents.geojson', () => {
  it('is GeoJSON by check-geojson, with both sides of every incident and its dispute marker', () => {
    const { features } = check(text('incidents.geojson')) as GeoJSON.FeatureCollection;
    for (const { incident } of dataset.details) {
      const own = features.filter(({ properties }) => properties?.['incident'] === incident.id);
      const [first, ...rest] = own.map(({ properties }) => properties);
      expect(first?.['feature']).toBe('disputeMarker');
      expect(first?.['meaning']).toContain('not a finding');
      expect(rest).toHaveLength(incident.claims.length);
      expect(new Set(rest.map((each) => each?.['party']))).toEqual(new Set(PARTIES));
    }
    expect(features).toHaveLength(claims().length + dataset.details.length);
  });

  it('draws what is drawn on the map and nothing else, and no values are nested', () => {
    const { features } = check(text('incidents.geojson')) as GeoJSON.FeatureCollection;
    const drawn = features.filter(
      ({ geometry, properties }) => geometry !== null && properties?.['feature'] === 'claim',
    );
    expect(drawn).toHaveLength(dataset.details.flatMap(({ shapes }) => shapes).length);
    const values = features.flatMap(({ properties }) => Object.values(properties ?? {}));
    expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
  });
});

describe('what is drawn of claims', () => {
  it('is valid by JTS, as built and as downloaded', () => {
    const drawn = dataset.details.flatMap(({ incident, shapes }) =>
      shapes.flatMap(({ claim, parts }) =>
        parts.flatMap((part, index) => faultOf(`${incident.id}/${claim} part ${index}`, part)),
      ),
    );
    expect(drawn).toEqual([]);
    const { features } = check(text('incidents.geojson')) as GeoJSON.FeatureCollection;
    const faults = features.flatMap(({ geometry, properties }) =>
      geometry === null ? [] : faultOf(JSON.stringify(properties), geometry),
    );
    expect(faults).toEqual([]);
  });
});

const gdal = spawnSync('ogrinfo', ['--version']).status === 0;
if (!gdal)
  console.warn('GDAL: skipped, since there is no ogrinfo; install gdal-bin to have it run');

describe.skipIf(!gdal)('the GeoJSON files, opened by GDAL', () => {
  it('are layers with as many features as the list of files says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimline-gdal-'));
    // The geodata are opened by GDAL where they are: geodata-invariants/format.test.ts.
    const layers = files.filter(({ path }) => path.endsWith('.geojson'));
    expect(layers.map(({ path }) => path)).toContain('incidents.geojson');
    for (const { path, rows, text: content } of layers) {
      const file = join(folder, 'layer.geojson');
      writeFileSync(file, content);
      const told = execFileSync('ogrinfo', ['-ro', '-al', '-so', file], { encoding: 'utf8' });
      expect(`${path} ${/Feature Count: (\d+)/.exec(told)?.[1]}`).toBe(`${path} ${rows}`);
      expect(told).toContain('ID["EPSG",4326]');
    }
    rmSync(folder, { recursive: true });
  });
});

describe('claimline.json', () => {
  const validator = () => new Validator(JSON.parse(text('schema.json')), '2020-12', false);

  it('is valid by schema.json', () => {
    const { valid, errors } = validator().validate(JSON.parse(text('claimline.json')));
    expect(errors.slice(-3)).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each([
    ['a party that is none', { party: 'nobody' }],
    ['a claim without citations', { citations: [] }],
    ['a field of our own making', { verdict: true }],
  ])('would not be with %s', (_, spoilt) => {
    const file = JSON.parse(text('claimline.json'));
    Object.assign(file.incidents[0].claims[0], spoilt);
    expect(validator().validate(file).valid).toBe(false);
  });

  it('has every incident, claim and source', () => {
    const file = JSON.parse(text('claimline.json'));
    expect(
      file.incidents.map(({ derived: _, ...incident }: { derived: unknown }) => incident),
    ).toEqual(
      dataset.details.map(({ incident }) => ({
        ...incident,
        changes: incident.changes.map(({ what, ...rest }) => ({ ...rest, what: { en: what.en } })),
      })),
    );
    expect(
      file.incidents.map(({ derived }: { derived: { reviews: unknown } }) => derived.reviews),
    ).toEqual(dataset.details.map(({ reviews }) => reviews));
    expect(file.sources).toEqual(sources);
  });

  it('is small enough to be fetched', () => {
    expect(gzipSync(text('claimline.json')).length / dataset.details.length).toBeLessThan(
      GZIP_LIMIT,
    );
  });
});

describe('the bibliographies', () => {
  it('are BibTeX by ORCID’s reader', () => {
    const entries = bibtexReader.toJSON(text('claimline.bib'));
    expect(entries.map(({ citationKey }) => citationKey)).toEqual(sources.map(({ id }) => id));
    expect(entries.map(({ entryTags }) => entryTags['url'])).toEqual(sources.map(({ url }) => url));
    expect(entries.map(({ entryType }) => entryType)).toEqual(
      sources.map(({ url }) => (url === undefined ? 'misc' : 'online')),
    );
    expect(entries.map(({ entryTags }) => entryTags['date'])).toEqual(
      sources.map(({ published }) => published?.slice(0, 10)),
    );
    for (const { entryTags } of entries) {
      const { organization, howpublished, author } = entryTags;
      expect(organization ?? howpublished ?? author).toBeTruthy();
    }
  });

  it('are RIS by astrocite’s reader', () => {
    const entries = AST.parse(text('claimline.ris')).children;
    const value = (entry: (typeof entries)[number], tag: string) =>
      entry.properties.find(({ key }) => key === tag)?.value;
    expect(entries.map((entry) => value(entry, 'AN'))).toEqual(sources.map(({ id }) => id));
    expect(entries.map((entry) => value(entry, 'UR'))).toEqual(sources.map(({ url }) => url));
    for (const entry of entries) expect(value(entry, 'TI')).toBeTruthy();
  });

  it('are CSL-JSON by citation-js, with the copies and the days of reading that the records have', () => {
    const items = new Cite(text('claimline.csl.json')).data;
    const readings = readingsOf(dataset.details.map(({ incident }) => incident));
    expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    expect(items.map((item) => item['archive_location'])).toEqual(
      sources.map((source) => copiesOf(source)[0]?.url),
    );
    expect(items.map((item) => item['accessed'] !== undefined)).toEqual(
      sources.map(({ id }) => {
        const read = readings.get(id);
        return read?.on !== undefined && read.extent !== 'none';
      }),
    );
  });

  it('give every incident’s own sources', () => {
    for (const { incident, sources: own } of dataset.details) {
      const keys = bibtexReader
        .toJSON(text(`incidents/${incident.id}.bib`))
        .map(({ citationKey }) => citationKey);
      expect(keys).toEqual(own.map(({ id }) => id));
      expect(AST.parse(text(`incidents/${incident.id}.ris`)).children).toHaveLength(own.length);
      expect(JSON.parse(text(`incidents/${incident.id}.csl.json`))).toHaveLength(own.length);
    }
  });
});

describe('feed.atom, read by feed-parser', () => {
  it('is Atom with an entry a change, each with both sides', () => {
    const feed = parseFeed(text('feed.atom'));
    const changes = dataset.details.flatMap(({ incident }) => incident.changes);
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.items).toHaveLength(changes.length);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(changes.length);
    for (const { description, url, updated } of feed.items) {
      expect(description).toMatch(/Armenia: .*Azerbaijan: |Azerbaijan: .*Armenia: /);
      expect(url).toMatch(/^https:\/\/example\.org\/claimline\/incidents\/[a-z0-9-]+\/$/);
      expect(updated).toBeInstanceOf(Date);
    }
    const instants = feed.items.map(({ updated }) => updated?.toISOString());
    expect(new Set(instants).size).toBe(changes.length);
    expect(feed.updated?.toISOString()).toBe(instants[0]);
  });
});

describe('all files', () => {
  it('are the same bytes when they are made on another day', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    try {
      const again = downloads(dataset, SITE);
      expect(again.map(entryOf)).toEqual(files.map(entryOf));
    } finally {
      vi.useRealTimers();
    }
  });

  it('name the version of the records', () => {
    const { version } = contextOf(dataset);
    for (const file of files) expect(file.version).toBe(version.id);
    expect(text('incidents.geojson')).toContain(`"version":"${version.id}"`);
  });
});
