import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../../domain/references.ts';
import { codeOf, UNFIT_RAW } from '../../domain/unfit.ts';

/** A fault of the YAML itself, with its line (from 1). */
interface YamlFault {
  line: number;
  message: string;
}

/** The value that a text holds, or why it holds none. */
export type YamlResult = { ok: true; value: unknown } | { ok: false; faults: YamlFault[] };

interface Parsed {
  document: Document.Parsed;
  lines: LineCounter;
}

/**
 * YAML 1.2 core schema, in which an unquoted 2021-05-27 stays a text and `no` is no boolean.
 * Anchors, aliases and tags are refused: records are plain, and aliases can expand without bound.
 */
function parse(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    strict: true,
    // Compares each key with all before it; repeatedKeys finds them in one pass.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  return { document, lines };
}

/** Parses one YAML document. Never throws: depth that no parser can follow is a fault too. */
export function readYaml(text: string): YamlResult {
  const unfit = unfitFaults(text);
  if (unfit.length > 0) return { ok: false, faults: unfit };
  try {
    const parsed = parse(text);
    const faults = faultsOf(parsed);
    if (faults.length > 0) return { ok: false, faults };
    return { ok: true, value: parsed.document.toJS({ maxAliasCount: 0 }) };
  } catch (cause) {
    const message =
      cause instanceof RangeError
        ? 'is nested too deeply to read; a record has at most seven levels'
        : `cannot be read as YAML: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { ok: false, faults: [{ line: 1, message }] };
  }
}

/** Characters that stand raw in the text, in a comment too, where no editor shows them: one fault a line. */
function unfitFaults(text: string): YamlFault[] {
  if (!UNFIT_RAW.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = UNFIT_RAW.exec(line)?.[0];
    if (found === undefined) return [];
    return [
      { line: index + 1, message: `has the invisible character ${codeOf(found)}; take it out` },
    ];
  });
}

function faultsOf({ document, lines }: Parsed): YamlFault[] {
  const at = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const all = [...document.errors, ...document.warnings];
  const told = (offset: number, code: string, message: string): YamlFault => ({
    line: at(offset),
    message: `is not valid YAML: ${plain(code, message)}`,
  });
  const faults = ownFaults(all).map((fault) =>
    told(openQuote(document, fault) ?? fault.pos[0], fault.code, fault.message),
  );
  if (all.every(({ code }) => ALONE.has(code)))
    for (const offset of repeatedKeys(document))
      faults.push(told(offset, 'DUPLICATE_KEY', 'Map keys must be unique'));
  visit(document, {
    Alias: (_, node) => {
      faults.push({
        line: at(node.range?.[0] ?? 0),
        message: `has the alias *${node.source}; records have no anchors or aliases: write the value out`,
      });
    },
    Value: (_, node) => {
      if (!('anchor' in node) || node.anchor === undefined) return;
      faults.push({
        line: at(node.range?.[0] ?? 0),
        message: `has the anchor &${node.anchor}; records have no anchors or aliases: take it out`,
      });
    },
  });
  return faults;
}

/** Offsets of keys that stand in the same entry before. */
function repeatedKeys(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

/** Faults that stand by themselves; any other breaks the lines after it, so only the first is told. */
const ALONE: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED']);

function ownFaults(faults: readonly YAMLError[]): YAMLError[] {
  const [first] = faults.filter(({ code }) => !ALONE.has(code)).sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) return [first];
  return [...faults];
}

/** Where the text begins that an unclosed quotation mark opened: its fault is told at the end. */
function openQuote(document: Document.Parsed, fault: YAMLError): number | undefined {
  let start: number | undefined;
  if (fault.code !== 'MISSING_CHAR') return undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= fault.pos[0]) start ??= range[0];
    },
  });
  return start;
}

const HELP: Record<string, string> = {
  RESOURCE_EXHAUSTION: 'it is nested too deeply; a record has at most seven levels',
  BAD_INDENT: 'the indentation does not fit; indent with two spaces a level',
  TAB_AS_INDENT: 'it is indented with a tab; indent with two spaces a level',
  DUPLICATE_KEY: 'this field stands twice in one entry; keep one',
  MISSING_CHAR:
    'a character is missing; close the quotation mark or bracket, or quote a text that has ": "',
  BAD_SCALAR_START: 'a text begins with a reserved character; put the text in quotation marks',
  MULTIPLE_DOCS: 'it holds several documents; write one, without a second "---"',
  TAG_RESOLVE_FAILED: 'it has a tag (!…); write the plain value',
  BLOCK_AS_IMPLICIT_KEY: 'a text has ": " in it; put the text in quotation marks',
};

function plain(code: string, message: string): string {
  const help = HELP[code];
  const first = message.split('\n')[0] ?? message;
  return help === undefined ? `${first}; correct the line` : `${help} (${first})`;
}

/** Finds the lines of values and keys in a text that was read before. */
export function locator(text: string): (path: Path, key?: string) => number {
  const { document, lines } = parse(text);
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  /** The pairs of a map by key, gathered once: a map may have as many findings as keys. */
  const pairsOf = (map: YAMLMap): ReadonlyMap<unknown, Pair> => {
    const known =
      pairs.get(map) ??
      new Map(
        map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : pair, pair]),
      );
    pairs.set(map, known);
    return known;
  };
  return (path, key) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of [...path, ...(key === undefined ? [] : [key])]) {
      if (!isNode(node) && !isPair(node)) break;
      const next = child(node, step, pairsOf);
      if (next === undefined) break;
      offset = next.offset;
      node = next.node;
    }
    return Math.max(1, lines.linePos(offset).line);
  };
}

function child(
  node: unknown,
  step: string | number,
  pairsOf: (map: YAMLMap) => ReadonlyMap<unknown, Pair>,
): { offset: number; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(step));
    if (pair === undefined || !isScalar(pair.key)) return undefined;
    return { offset: pair.key.range?.[0] ?? 0, node: pair.value };
  }
  if (isNode(node) && 'items' in node && typeof step === 'number') {
    const item: unknown = node.items[step];
    if (!isNode(item)) return undefined;
    return { offset: item.range?.[0] ?? 0, node: item };
  }
  return undefined;
}
