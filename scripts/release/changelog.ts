import { Fixable } from '../step.mjs';

const UNRELEASED = '## [Unreleased]';

/**
 * The changelog with what stands under Unreleased put under a version of its own. Pure.
 * @param day of the release, `YYYY-MM-DD`
 * @throws {Fixable} where it has no such heading, or nothing stands under it
 */
export function withRelease(changelog: string, version: string, day: string): string {
  const at = changelog.indexOf(`${UNRELEASED}\n`);
  if (at < 0)
    throw new Fixable(
      `CHANGELOG.md has no line “${UNRELEASED}”.\n  Fix: put it above the versions`,
    );
  const rest = changelog.slice(at + UNRELEASED.length + 1);
  const end = rest.search(/^## /m);
  if ((end < 0 ? rest : rest.slice(0, end)).trim() === '')
    throw new Fixable(
      'CHANGELOG.md says nothing under Unreleased.\n  Fix: say what changes for readers, embedders, editors and developers',
    );
  return `${changelog.slice(0, at)}${UNRELEASED}\n\n## ${version} (${day})\n${rest}`;
}

const NUMBERS = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * Whether a version comes after another, both as `1.2.3`. Pure.
 * @throws {Fixable} where the new one is not of that form
 */
export function follows(version: string, before: string): boolean {
  const [now, then] = [NUMBERS.exec(version), NUMBERS.exec(before)];
  if (now === null)
    throw new Fixable(`“${version}” is no version.\n  Fix: three numbers, as 0.2.0`);
  for (const at of [1, 2, 3]) {
    const difference = Number(now[at]) - Number(then?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
