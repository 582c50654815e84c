// Medians, ratios and the one table.
import type { Figures } from './part.ts';

type Unit = 'ms' | 'B' | 'MB';

/** A line of the table: a figure, and what it is compared with in the same round. */
export interface Row {
  what: string;
  /** Name of the figure. */
  of: string;
  unit: Unit;
  beside?: { page: string; of: string };
  /** The most that it should be: of the median ratio where it is compared, else of the median. */
  most?: number;
}

export interface Group {
  title: string;
  rows: readonly Row[];
}

/** @throws for an empty list */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error('the median of nothing');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** A figure of every round. @throws if a round lacks it: a gap would look like a measured zero */
function figure(rounds: readonly Figures[], name: string): number[] {
  return rounds.map((round) => {
    const value = round[name];
    if (value === undefined || Number.isNaN(value)) throw new Error(`"${name}" was not measured`);
    return value;
  });
}

const SHOWN: Record<Unit, (value: number) => string> = {
  ms: (value) => Math.round(value).toString(),
  B: (value) => Math.round(value).toLocaleString('en'),
  MB: (value) => (value / 1e6).toFixed(1),
};
const times = (value: number) => value.toFixed(2);

/** ` (lowest–highest)`, or nothing where all runs agree. */
function spread(values: readonly number[], show: (value: number) => string): string {
  const [low, high] = [show(Math.min(...values)), show(Math.max(...values))];
  return low === high ? '' : ` (${low}–${high})`;
}

/** A figure's median, and its spread where no ratio tells it. */
function cells({ what, of, unit, beside, most }: Row, rounds: readonly Figures[]): string[] {
  const values = figure(rounds, of);
  const show = SHOWN[unit];
  const value = `${show(median(values))} ${unit}`;
  const target = (reached: number, limit: string) =>
    most === undefined ? '' : `${limit}, ${reached <= most ? 'met' : '**missed**'}`;
  if (beside === undefined) {
    const limit = target(median(values), `${show(most ?? 0)} ${unit}`);
    return [what, value + spread(values, show), '', '', limit];
  }
  const others = figure(rounds, beside.of);
  const other = `${beside.page}: ${show(median(others))} ${unit}`;
  if (others.includes(0)) return [what, value, other, '', ''];
  // Round by round, since both pages of a round met the machine in the same minute.
  const ratios = values.map((mine, at) => mine / (others[at] ?? Number.NaN));
  const ratio = `${times(median(ratios))}×${spread(ratios, times)}`;
  return [what, value, other, ratio, target(median(ratios), `${most}×`)];
}

/** Whether a row has anything to tell: bytes of a kind that neither page has are left out. */
function tells({ of, unit, beside }: Row, rounds: readonly Figures[]): boolean {
  const all = [...figure(rounds, of), ...(beside ? figure(rounds, beside.of) : [])];
  return unit !== 'B' || all.some((value) => value > 0);
}

/**
 * One Markdown table: a line a row under its group's title.
 * @param rounds figures of every round
 * @throws if a row's figure is missing in a round
 */
export function table(groups: readonly Group[], rounds: readonly Figures[]): string {
  const line = (all: readonly string[]) => `| ${all.join(' | ')} |`;
  return [
    line(['', 'median', 'beside it', 'ratio', 'target']),
    '|---|--:|--:|--:|---|',
    ...groups.flatMap(({ title, rows }) => [
      line([`**${title}**`, '', '', '', '']),
      ...rows.filter((row) => tells(row, rounds)).map((row) => line(cells(row, rounds))),
    ]),
  ].join('\n');
}

/** Replaces what stands between the markers of a document. @throws if the markers are missing */
export function between(document: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the document lacks ${start} … ${end}`);
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
}
