import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Path } from '../../domain/references.ts';

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
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  return { document, lines };
}

/** Parses one YAML document. Never throws: depth that no parser can follow is a fault too. */
export function readYaml(text: string): YamlResult {
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

function faultsOf({ document, lines }: Parsed): YamlFault[] {
  const at = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const faults: YamlFault[] = ownFaults([...document.errors, ...document.warnings]).map(
    (fault) => ({
      line: at(openQuote(document, fault) ?? fault.pos[0]),
      message: `is not valid YAML: ${plain(fault.code, fault.message)}`,
    }),
  );
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

/** Faults that stand by themselves; any other breaks the lines after it, so only the first is told. */
const ALONE: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

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
  return (path, key) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of [...path, ...(key === undefined ? [] : [key])]) {
      if (!isNode(node) && !isPair(node)) break;
      const next = child(node, step);
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
): { offset: number; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
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
