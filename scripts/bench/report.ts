// Medians, ratios and the table.
import type { Measured } from './measure.ts';

/** @throws for an empty list */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error('the median of nothing');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** The medians of each figure over the runs of one page. */
export function medians(runs: readonly Measured[]): Measured {
  const kinds = [...new Set(runs.flatMap(({ bytes }) => Object.keys(bytes)))];
  const of = (pick: (run: Measured) => number) => median(runs.map(pick));
  return {
    fcp: of(({ fcp }) => fcp),
    readable: runs.every(({ readable }) => readable !== null)
      ? of(({ readable }) => readable ?? 0)
      : null,
    idle: of(({ idle }) => idle),
    longTasks: of(({ longTasks }) => longTasks),
    heap: of(({ heap }) => heap),
    bytes: Object.fromEntries(kinds.map((kind) => [kind, of(({ bytes }) => bytes[kind] ?? 0)])),
  };
}

export const allBytes = ({ bytes }: Measured) =>
  Object.values(bytes).reduce((sum, value) => sum + value, 0);

const ms = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`);
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const times = (value: number | null, bare: number | null) =>
  value === null || bare === null || bare === 0 ? '' : ` (${(value / bare).toFixed(2)}×)`;

/**
 * A Markdown table: a column a page; in brackets the ratio to the last page, the bare map.
 */
export function table(pages: readonly { name: string; result: Measured }[]): string {
  const bare = pages.at(-1)?.result;
  if (bare === undefined) return '';
  const kinds = [...new Set(pages.flatMap(({ result }) => Object.keys(result.bytes)))].sort();
  const row = (
    name: string,
    pick: (result: Measured) => number | null,
    show: (value: number) => string,
  ) =>
    `| ${name} | ${pages
      .map(({ result }) => {
        const value = pick(result);
        if (value === null) return '–';
        return show(value) + (result === bare ? '' : times(value, pick(bare)));
      })
      .join(' | ')} |`;
  return [
    `| | ${pages.map(({ name }) => name).join(' | ')} |`,
    `|---|${pages.map(() => '---:').join('|')}|`,
    row('first contentful paint', ({ fcp }) => fcp, ms),
    row('both accounts readable', ({ readable }) => readable, ms),
    row('map idle', ({ idle }) => idle, ms),
    row('long tasks, sum', ({ longTasks }) => longTasks, ms),
    row('JS heap after collection', ({ heap }) => heap, kB),
    row('bytes over the line, gzip', allBytes, kB),
    ...kinds.map((kind) => row(`– ${kind}`, ({ bytes }) => bytes[kind] ?? 0, kB)),
  ].join('\n');
}

/** Replaces what stands between the markers of a document. @throws if the markers are missing */
export function between(document: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the document lacks ${start} … ${end}`);
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
}
