import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'geodata/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', 'dist/**', 'e2e/**'],
    // Files share their modules: nothing here is changed by a test, and to load all of it anew for each
    // file takes longer than the tests.
    isolate: false,
    // Two workers: the machines that run this have two cores, and more only wait for each other.
    maxWorkers: 2,
    // A test that builds or opens many files takes seconds, and ten times that on a busy machine.
    testTimeout: 60_000,
  },
});
