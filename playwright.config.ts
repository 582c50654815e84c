import { defineConfig } from '@playwright/test';
import getPort from 'get-port';
import { findBrowser, SOFTWARE_WEBGL } from './scripts/browser.mjs';

// Playwright loads this file once more in each worker; the environment carries the first answers over.
process.env['CLAIMLINE_PORT'] ??= String(await getPort({ host: '127.0.0.1' }));
const browser = await findBrowser();
if (browser === undefined)
  throw new Error('There is no Chromium; `npm test` installs one, or says how to.');
process.env['CHROMIUM_PATH'] = browser;
const port = Number(process.env['CLAIMLINE_PORT']);
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Two cores draw WebGL in software: a third browser only makes all of them wait.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // A test takes seconds where nothing else runs; a busy machine may take ten times as long.
  timeout: 120_000,
  expect: { timeout: 30_000, toPass: { intervals: [50, 100, 200] } },
  reporter: 'list',
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Asia/Yerevan',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    // A trace of every test costs time; `--trace retain-on-failure` records one where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    // The next test gets the same tab, emptied; a new process for each would read all scripts anew.
    reuseContext: true,
    launchOptions: {
      executablePath: browser,
      // Both cores are busy with tests: what V8 does beside a page to be quicker is only more work.
      args: [...SOFTWARE_WEBGL, '--js-flags=--single-threaded'],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@phone/ },
    {
      name: 'phone',
      // Addresses, policy, files, themes and what machines read are the same whatever the screen's size.
      testIgnore: /(address|bad-input|security|data|theme|head)\.spec/,
      use: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
      grepInvert: /@desktop/,
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 60_000,
  },
});
