// `npm run release -- 0.2.0 2026-12`: makes a version of the site and an edition of the record. Freezes
// the record for frames, gives the version to package.json and CHANGELOG.md, builds, and writes the
// checksum of every file that a host gets. What it changed is committed by hand, as it says at the end.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digests } from '../digests.ts';
import { Fixable, fail, run, step } from '../step.mjs';
import { follows, withRelease } from './changelog.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(resolve(root, name), 'utf8');
const [, , version = '', edition = ''] = process.argv;

async function npm(...args: string[]) {
  const code = await run('npm', ['run', '--silent', ...args], { cwd: root });
  if (code !== 0) throw new Fixable(`npm run ${args.join(' ')} failed; its message stands above.`);
}

const packageFields = (text: string): Record<string, unknown> => JSON.parse(text);

/** All that keeps a release from being made, said before anything is changed. */
function checkAll(): string {
  if (version === '' || edition === '')
    throw new Fixable('Name the version and the edition.\n  Fix: npm run release -- 0.2.0 2026-12');
  const now = String(packageFields(read('package.json'))['version']);
  if (!follows(version, now))
    throw new Fixable(`${version} does not come after ${now}, the version in package.json.`);
  if (existsSync(resolve(root, 'public/v', edition)))
    throw new Fixable(
      `public/v/${edition} exists, and an edition never changes.\n  Fix: another name`,
    );
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '')
    throw new Fixable(`A release is made of what is committed.\n  Fix: commit or undo\n${changed}`);
  return withRelease(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
}

try {
  const changelog = checkAll();
  await step('Build what is frozen', () => npm('build'));
  await step(`Freeze the record as ${edition}`, () => npm('freeze', '--', edition));
  await step(`Give ${version} to package.json and CHANGELOG.md`, async () => {
    writeFileSync(resolve(root, 'CHANGELOG.md'), changelog);
    const code = await run('npm', ['version', version, '--no-git-tag-version'], { cwd: root });
    if (code !== 0) throw new Fixable('npm version failed; its message stands above.');
  });
  await step('Build the site, with the new edition', () => npm('build'));
  const sums = [...digests(resolve(root, 'dist'))].map(([path, sum]) => `${sum}  dist/${path}\n`);
  mkdirSync(resolve(root, 'release'), { recursive: true });
  const file = `release/${version}.sha256`;
  writeFileSync(resolve(root, file), sums.join(''));
  console.log(`
Claimline ${version}, edition ${edition}: dist/ has ${sums.length} files; \`sha256sum -c ${file}\` checks them.
To keep it:   git add -A && git commit -m "Release ${version}" && git tag v${version}
To undo it:   git checkout -- . && git clean -fd public/v`);
} catch (error) {
  fail(error);
}
