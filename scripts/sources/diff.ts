import { createTwoFilesPatch } from 'diff';

/** A unified diff of a file, as `git apply` takes it; empty where nothing differs. */
export function diffOf(file: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '');
  // Without the line of "=" above the names.
  return patch.slice(patch.indexOf('--- '));
}
