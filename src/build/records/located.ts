import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Level, Path } from '../../domain/references.ts';
import { codeOf } from '../../domain/unfit.ts';
import { locator } from './yaml.ts';

/** A finding with its line (from 1). */
export interface Located {
  file: string;
  line: number;
  path: string;
  message: string;
  level: Level;
}

/** What is told in one line; without a level it is a fact and no fault. */
type Line = Omit<Located, 'level'> & { level?: Level };

/** A finding before its line is known; `key` is a field at `path` that should not be there. */
export interface RecordFinding extends Finding {
  key?: string;
  line?: number;
}

/** The longest key of a path that is told whole, in characters. */
const KEY_LENGTH = 80;
/** The longest message that is told whole: it may name what stands in the file. */
const MESSAGE_LENGTH = 3000;

/** `claims[2].whereabouts.phrase`, as an editor would write it. */
function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = step.length > KEY_LENGTH ? `${step.slice(0, KEY_LENGTH - 1)}…` : step;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/**
 * Gives findings their lines and sorts them by file and line. A file is parsed again only if it has
 * findings, so that a good set of ten thousand records keeps no syntax trees in memory.
 * @param root folder that the findings' files are relative to
 */
export function locate(findings: readonly RecordFinding[], root: string): Located[] {
  const byFile = new Map<string, RecordFinding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.file);
    if (own === undefined) byFile.set(finding.file, [finding]);
    else own.push(finding);
  }
  const located = [...byFile].flatMap(([file, own]) => {
    const needsLines = own.some((finding) => finding.line === undefined);
    const lineOf = needsLines ? locator(readFileSync(join(root, file), 'utf8')) : () => 1;
    return own.map(({ path, key, message, level, line }) => ({
      file,
      line: line ?? lineOf(path, key),
      path: pathText(key === undefined ? path : [...path, key]),
      message,
      level,
    }));
  });
  return inOrder(located);
}

/** By file, line and path. */
export function inOrder(located: readonly Located[]): Located[] {
  return located.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * `file:line path: what is wrong; what would be right`. One line whatever the record holds: characters
 * that a terminal would obey are told by their number.
 */
export function lineOf({ file, line, path, message, level }: Line): string {
  const where = path === '' ? `${file}:${line}` : `${file}:${line} ${path}`;
  const told = message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)}…` : message;
  return visible(`${where}: ${level === 'warning' ? 'warning: ' : ''}${told}`);
}

const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A text in which characters that a terminal would obey are told by their number, as `\\u{001B}`. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u{${codeOf(character).slice(2)}}`);
