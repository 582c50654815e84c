import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { ArchivedCopy } from '../../src/domain/source.ts';

/** An archived copy to write into the entry of a source. */
export interface Proposal {
  id: string;
  copy: ArchivedCopy;
}

/** The list of sources with what was added, and the proposals that could not be. */
export interface Edited {
  text: string;
  refused: { id: string; why: string }[];
}

/** A passage of the text to put another in the place of; empty where something is added. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

/** The fields after which archived copies stand. */
const BEFORE: ReadonlySet<unknown> = new Set(['url', 'urlKind', 'alsoAt']);

const OPTIONS = { version: '1.2', schema: 'core', logLevel: 'error' } as const;
const idOf = (entry: YAMLMap): unknown => entry.get('id');
const keyOf = ({ key }: Pair) => (isScalar(key) ? key.value : undefined);

/** Where a field begins, and where its last line ends, its comment and line break included. */
function extent(text: string, { key, value }: Pair): { from: number; to: number } | undefined {
  const from = isScalar(key) ? key.range?.[0] : undefined;
  const range = typeof value === 'object' && value !== null && 'range' in value && value.range;
  const end = Array.isArray(range) ? range[1] : undefined;
  if (from === undefined || typeof end !== 'number') return undefined;
  const last = text.slice(0, end).trimEnd().length;
  const line = text.indexOf('\n', last);
  return { from, to: line === -1 ? text.length : line + 1 };
}

function spliceFor(text: string, entry: YAMLMap, copy: ArchivedCopy): Splice | string {
  if (entry.flow) return 'stands in one line { … }; write its fields in lines of their own';
  const there = entry.items.find((pair) => keyOf(pair) === 'archived');
  if (there !== undefined && !(isSeq(there.value) && there.value.items.length === 0))
    return 'has archived copies already; add this one by hand';
  const anchor = there ?? entry.items.findLast((pair) => BEFORE.has(keyOf(pair)));
  const at = anchor && extent(text, anchor);
  if (at === undefined) return 'has no address after which a copy could stand';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(at.from - (text.lastIndexOf('\n', at.from - 1) + 1));
  const item = `- { url: ${JSON.stringify(copy.url)}, day: ${copy.day} }`;
  const block = `${indent}archived:${eol}${indent}  ${item}${eol}`;
  // The first field of an entry stands behind the entry's own "- ".
  if (there !== undefined) return { ...at, text: block.slice(indent.length) };
  const broken = at.to > 0 && text[at.to - 1] !== '\n' ? eol : '';
  return { from: at.to, to: at.to, text: broken + block };
}

/**
 * Adds archived copies to the list of sources. All else stays as it is, byte for byte: comments,
 * order, quotation marks, folds and line ends.
 * @param text a list that the record check accepts
 * @throws where the outcome would say anything else than what was to be added
 */
export function withCopies(text: string, proposals: readonly Proposal[]): Edited {
  const document = parseDocument(text, OPTIONS);
  const entries = isSeq(document.contents)
    ? document.contents.items.filter((item) => isMap(item))
    : [];
  const byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  const refused: Edited['refused'] = [];
  const splices: Splice[] = [];
  const added = new Map<unknown, ArchivedCopy>();
  for (const { id, copy } of proposals) {
    const entry = byId.get(id);
    const splice = entry === undefined ? 'is no longer in the list' : spliceFor(text, entry, copy);
    if (typeof splice === 'string') refused.push({ id, why: splice });
    else {
      splices.push(splice);
      added.set(id, copy);
    }
  }
  const edited = splices
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text);
  const wanted = entries.map((entry) => {
    const copy = added.get(idOf(entry));
    return { ...entry.toJS(document), ...(copy === undefined ? {} : { archived: [copy] }) };
  });
  if (!isDeepStrictEqual(parseDocument(edited, OPTIONS).toJS(), wanted))
    throw new Error('the list of sources would not say what was to be added; nothing is written');
  return { text: edited, refused };
}
