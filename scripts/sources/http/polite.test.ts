import { afterEach, beforeEach, expect, it } from 'vitest';
import { testClient } from '../testing/client.ts';
import { answer, inTurn, type Route, startWeb, type Web } from '../testing/web.ts';

let web: Web;
let other: Web;
beforeEach(async () => {
  web = await startWeb();
  other = await startWeb();
});
afterEach(() => Promise.all([web.close(), other.close()]));

const busy = (status: number, retry?: string) =>
  answer('', { status, headers: retry === undefined ? {} : { 'retry-after': retry } });
const good = answer('good');

it('asks a host one address at a time, with a gap between, and says who asks', async () => {
  let open = 0;
  let most = 0;
  const agents = new Set<unknown>();
  const slow: Route = (request, response) => {
    open += 1;
    most = Math.max(most, open);
    agents.add(request.headers['user-agent']);
    setTimeout(() => {
      open -= 1;
      response.end('good');
    }, 20);
  };
  for (const path of ['/1', '/2', '/3']) web.routes.set(path, slow);
  const { ask, clock } = testClient({ gap: 300 });
  await Promise.all(['/1', '/2', '/3'].map((path) => ask(web.origin + path)));
  expect(most).toBe(1);
  expect(clock.slept).toEqual([300, 300]);
  expect([...agents]).toEqual(['Claimline/test']);
});

it('does not let one host wait for another', async () => {
  web.routes.set('/', (_, response) => {
    setTimeout(() => response.end(), 300);
  });
  other.routes.set('/', good);
  const { ask } = testClient();
  const order: string[] = [];
  await Promise.all([
    ask(`${web.origin}/`).then(() => order.push('slow')),
    ask(`${other.origin}/`).then(() => order.push('quick')),
  ]);
  expect(order).toEqual(['quick', 'slow']);
});

it('waits as long as a host asks, in seconds or until a time', async () => {
  const { ask, clock } = testClient();
  const until = new Date(clock.now() + 45_000).toUTCString();
  web.routes.set('/seconds', inTurn(busy(429, '30'), good));
  expect((await ask(`${web.origin}/seconds`)).status).toBe(200);
  expect(clock.slept).toEqual([30_000]);
  web.routes.set('/date', inTurn(busy(503, until), good));
  await ask(`${web.origin}/date`);
  // A date has whole seconds, of which some were slept before.
  expect(clock.slept.at(-1)).toBeGreaterThan(10_000);
  expect(clock.slept.at(-1)).toBeLessThanOrEqual(15_000);
});

it('tries ever more slowly, and a bounded number of times', async () => {
  web.routes.set('/', busy(502));
  const { ask, clock } = testClient({ gap: 100, tries: 4 });
  await expect(ask(`${web.origin}/`)).rejects.toThrow('answers 502; asked 4 times');
  expect(web.asked).toHaveLength(4);
  expect(clock.slept).toEqual([200, 400, 800]);
  // Another address of the host may do better.
  web.routes.set('/else', good);
  expect((await ask(`${web.origin}/else`)).status).toBe(200);
});

it('leaves a host alone that stays busy, and goes on with others', async () => {
  web.routes.set('/', busy(429));
  web.routes.set('/else', good);
  other.routes.set('/', good);
  const { ask } = testClient();
  await expect(ask(`${web.origin}/`)).rejects.toThrow('answers 429; asked 3 times');
  await expect(ask(`${web.origin}/else`)).rejects.toThrow(/was not asked: .* answers 429/);
  expect(web.asked).toEqual(['/', '/', '/']);
  expect((await ask(`${other.origin}/`)).status).toBe(200);
});

it('leaves a host alone until a time beyond its patience, in a later run too', async () => {
  web.routes.set('/', busy(429, '3600'));
  const { ask, closed } = testClient({ patience: 120_000 });
  await expect(ask(`${web.origin}/`)).rejects.toThrow('answers 429 and asks to wait until');
  const later = testClient({}, closed);
  await expect(later.ask(`${web.origin}/`)).rejects.toThrow('was not asked');
  expect(web.asked).toHaveLength(1);
  await later.clock.sleep(3_600_001);
  web.routes.set('/', good);
  expect((await later.ask(`${web.origin}/`)).status).toBe(200);
});

it('asks again where a connection broke off, and makes a save only once', async () => {
  const broken: Route = (_, response) => response.destroy();
  web.routes.set('/', inTurn(broken, good));
  const { ask } = testClient();
  expect((await ask(`${web.origin}/`)).status).toBe(200);
  web.routes.set('/save', inTurn(broken, good));
  await expect(ask(`${web.origin}/save`, { repeatable: false })).rejects.toThrow('broke off');
  // A refusal has saved nothing: that may be tried again.
  web.routes.set('/save', inTurn(busy(429, '1'), good));
  expect((await ask(`${web.origin}/save`, { repeatable: false })).status).toBe(200);
});

it('asks a host that there is not only once', async () => {
  const { ask } = testClient();
  await other.close();
  await expect(ask(`${other.origin}/1`)).rejects.toThrow('refuses connections');
  await expect(ask(`${other.origin}/2`)).rejects.toThrow('was not asked');
  other = await startWeb();
});

it('takes a capture of an error for an answer', async () => {
  const headers = { 'memento-datetime': 'Tue, 01 Jun 2021 12:00:00 GMT' };
  web.routes.set('/', answer('', { status: 503, headers }));
  const { ask } = testClient();
  expect((await ask(`${web.origin}/`)).status).toBe(503);
  expect(web.asked).toHaveLength(1);
});
