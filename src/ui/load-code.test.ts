import { expect, it, vi } from 'vitest';
import { loadCode } from './load-code.ts';

const gone = () => Promise.reject(new Error('gone'));

it('loads the page anew where code fails that was asked for again, and the site answers', async () => {
  const renew = vi.fn();
  await expect(loadCode(gone, true, '/', async () => 'now', renew)).rejects.toThrow('gone');
  expect(renew).toHaveBeenCalledTimes(1);
});

it('leaves the page where nobody has asked, where the site does not answer, and where all is well', async () => {
  const renew = vi.fn();
  await expect(loadCode(gone, false, '/', async () => 'now', renew)).rejects.toThrow('gone');
  await expect(loadCode(gone, true, '/', async () => null, renew)).rejects.toThrow('gone');
  expect(
    await loadCode(
      async () => 'code',
      true,
      '/',
      async () => 'now',
      renew,
    ),
  ).toBe('code');
  expect(renew).not.toHaveBeenCalled();
});
