import { basename } from 'node:path';
import type { Path } from '../../../domain/references.ts';
import type { Language } from '../../../domain/text.ts';
import type { FileRecord } from '../read.ts';
import { type PlacedText, textsIn } from './texts.ts';

/** The texts of one file of records, or of the interface: one part of each ledger. */
export interface Section {
  /** The incident's id, or the name of a list: `sources`, `removed`, `interface`. */
  name: string;
  /** Names that it had before: what the ledger has under them is its own. */
  formerly: readonly string[];
  /** Path of the file from the project's top. */
  file: string;
  /** Gathered at each asking: those of ten thousand records would fill the memory. */
  readonly texts: readonly SectionText[];
}

/** A text of a section. */
export interface SectionText extends PlacedText {
  /** Where it stands in a language, if that is not in the section's file. */
  placeIn?: (language: Language) => { file: string; line: number };
}

/** Where a text stands in a language, as findings have it. */
export function placeOf(
  { file }: Section,
  { path, plain, placeIn }: SectionText,
  language: Language,
): { file: string; line?: number; path: Path } {
  if (placeIn !== undefined) return { ...placeIn(language), path };
  return { file, path: plain ? path : [...path, language] };
}

/** The sections of files as they were read, with or without errors. */
export function sectionsOf(files: readonly FileRecord<unknown>[]): Section[] {
  return files.map(({ file, parsed, raw }) => sectionOf(file, parsed ?? raw));
}

/** The section of one file that holds `value`. */
export function sectionOf(file: string, value: unknown): Section {
  return {
    name: basename(file, '.yaml'),
    formerly: formerIdsOf(value),
    file,
    get texts() {
      return textsIn(value);
    },
  };
}

function formerIdsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('formerIds' in value)) return [];
  const { formerIds } = value;
  return Array.isArray(formerIds) ? formerIds.filter((id) => typeof id === 'string') : [];
}
