import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';
import { nodeFault } from './node-version.cjs';
import { missingPackages } from './setup.mjs';
import { run } from './step.mjs';
import { countPlaywright, countVitest, plainLine, sum } from './tally.mjs';

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('%s will do', (version) => {
    expect(nodeFault(version)).toBeNull();
  });
  test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])(
    '%s is refused with the fix',
    (version) => {
      expect(nodeFault(version)).toMatch(new RegExp(`${version}[^]*Fix: install`));
    },
  );
  test('is named before anything else, whatever the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimline-node-'));
    const old = join(folder, 'old.cjs');
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });\n");
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', old, 'scripts/launch.cjs', 'vitest', 'run'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('This is Node 18.20.8'),
      expect.stringContaining('Fix: install'),
    ]);
  });
  test('is asked for by every command', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, command] of Object.entries(scripts))
      expect(command, name).toMatch(/^node scripts\/launch\.cjs /);
  });
});

describe('missing packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/only-mac': { version: '1.0.0', optional: true },
    },
  };
  test('are all where nothing is installed, but those of other systems', () => {
    expect(missingPackages(wanted, null)).toEqual(['node_modules/a', 'node_modules/b']);
  });
  test('are those of another version', () => {
    const installed = {
      packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } },
    };
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/b']);
  });
});

describe('the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-browser-'));
  const program = (name: string, says: string, code = 0) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho "${says}"\nexit ${code}\n`, { mode: 0o755 });
    return path;
  };
  test('is what CHROMIUM_PATH says', async () => {
    const path = program('mine', 'Chromium 1');
    expect(await findBrowser({ CHROMIUM_PATH: path })).toBe(path);
  });
  test('is refused where CHROMIUM_PATH names none', async () => {
    await expect(findBrowser({ CHROMIUM_PATH: join(folder, 'none') })).rejects.toThrow(
      /Fix: point/,
    );
  });
  test('is not one on the PATH that does not start', async () => {
    program('chromium', 'install the snap', 1);
    const good = program('google-chrome', 'Google Chrome 1');
    expect(await findBrowser({ PATH: folder })).toBe(good);
  });
});

describe('a program', () => {
  test('gives its exit code', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
  });
  test('that does not exist is 127', async () => {
    expect(await run('no-such-program-here', [])).toBe(127);
  });
  test('that is too slow is ended', async () => {
    expect(await run(process.execPath, ['-e', 'setTimeout(() => {}, 9e4)'], { timeout: 100 })).toBe(
      124,
    );
  });
});

describe('the tally', () => {
  test('of Vitest counts a file that could not be loaded', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });
  test('of Playwright counts a flaky test as failed, and an error outside of a test', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countPlaywright({ stats: { expected: 0 }, errors: [{}] }).failed).toBe(1);
  });
  test('closes with a plain line', () => {
    const count = { passed: 2, failed: 1, skipped: 0 };
    const rows = [
      { name: 'a', count, seconds: 1 },
      { name: 'b', count, seconds: 1 },
    ];
    expect(plainLine(sum(rows))).toBe('4 passed, 2 failed');
    expect(plainLine({ passed: 1, failed: 0, skipped: 3 })).toBe('1 passed, 0 failed, 3 skipped');
  });
});
