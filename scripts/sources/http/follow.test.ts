import { afterEach, beforeEach, expect, it } from 'vitest';
import { testClient } from '../testing/client.ts';
import { answer, redirect, startWeb, type Web } from '../testing/web.ts';
import { follow } from './follow.ts';

let web: Web;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

it('follows redirects of each kind, and names them', async () => {
  web.routes.set('/a', redirect(301, '/b'));
  web.routes.set('/b', redirect(302, `${web.origin}/c`));
  web.routes.set('/c', redirect(308, 'd?x=1'));
  web.routes.set('/d?x=1', answer('here'));
  const { moves, last } = await follow(testClient().ask, `${web.origin}/a`);
  expect(moves).toEqual([
    { status: 301, to: `${web.origin}/b` },
    { status: 302, to: `${web.origin}/c` },
    { status: 308, to: `${web.origin}/d?x=1` },
  ]);
  expect([last.url, last.body.toString()]).toEqual([`${web.origin}/d?x=1`, 'here']);
});

it.each([
  ['a circle', { '/a': redirect(301, '/b'), '/b': redirect(301, '/a') }, 'in a circle'],
  ['an address of another kind', { '/a': redirect(302, 'mailto:a@example.org') }, 'no web address'],
  ['nowhere', { '/a': redirect(302, 'http://[') }, 'no web address'],
])('stops at %s', async (_, routes, message) => {
  for (const [path, route] of Object.entries(routes)) web.routes.set(path, route);
  await expect(follow(testClient().ask, `${web.origin}/a`)).rejects.toMatchObject({
    message: expect.stringContaining(message),
    outlook: 'settled',
  });
});

it('stops after ten', async () => {
  for (let at = 0; at < 20; at++) web.routes.set(`/${at}`, redirect(302, `/${at + 1}`));
  await expect(follow(testClient().ask, `${web.origin}/0`)).rejects.toThrow('more than 10 times');
  expect(web.asked).toHaveLength(11);
});
