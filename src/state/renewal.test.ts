import { expect, it, vi } from 'vitest';
import { connectRenewal } from './renewal.ts';
import { createAppStore } from './store.ts';

it('asks for the site’s build when something is missing, and tells a page that is older', async () => {
  const store = createAppStore();
  const ask = vi.fn(async () => 'new');
  connectRenewal(store, '/', 'old', ask);
  store.getState().setTheme('dark');
  expect(ask).not.toHaveBeenCalled();
  store.getState().foundMissing();
  await vi.waitFor(() => expect(store.getState().renewed).toBe(true));
  store.getState().foundMissing();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('tells nothing where the build is the same, is not known, or does not answer', async () => {
  for (const [build, now] of [
    ['old', 'old'],
    ['old', null],
    [undefined, 'new'],
  ] as const) {
    const store = createAppStore();
    connectRenewal(store, '/', build, async () => now);
    store.getState().foundMissing();
    await Promise.resolve();
    expect(store.getState().renewed).toBe(false);
  }
});
