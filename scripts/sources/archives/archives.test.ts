import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Held, startArchive, type TestArchive } from '../testing/archive.ts';
import { testClient } from '../testing/client.ts';
import { answer, inTurn, page, redirect, startWeb } from '../testing/web.ts';
import { askAvailability } from './availability.ts';
import { askToSave } from './save.ts';
import { askTimeGate } from './timegate.ts';

const URL = 'https://outlet.example/news/1?x=a,b';
const PHRASE = 'in the border zone';
const GOOD = page(`He said ${PHRASE} of it`);
const wanted = {
  url: URL,
  phrases: [PHRASE],
  near: Date.parse('2021-06-02T19:59:59Z'),
  published: '2021-06-02',
};
const NOW = Date.parse('2026-01-01T00:00:00Z');
const now = () => NOW;
const of = (at: string, body = GOOD, url = URL): Held => ({ url, at, body });

let archive: TestArchive;
beforeEach(async () => {
  archive = await startArchive([]);
});
afterEach(() => archive.close());

const askers = {
  TimeGate: () => askTimeGate({ ask: testClient().ask, at: archive.timegate, now }, wanted),
  'availability API': () =>
    askAvailability({ ask: testClient().ask, at: archive.availability, now }, wanted),
};

describe.each(Object.entries(askers))('the %s', (_, ask) => {
  it('gives the capture nearest to the time', async () => {
    archive.held.push(of('2021-09-01T00:00:00Z'), of('2021-06-03T10:11:12Z'));
    expect(await ask()).toEqual({
      url: `${archive.origin}/web/20210603101112/${URL}`,
      at: '2021-06-03T10:11:12.000Z',
    });
  });

  it('gives none where there is none', async () => {
    archive.held.push(of('2021-06-03T00:00:00Z', GOOD, 'https://outlet.example/news/2'));
    expect(await ask()).toBeNull();
  });

  it.each<[string, Held, string]>([
    ['without the phrase', of('2021-06-03T00:00:00Z', page('other')), 'does not show “in the'],
    ['of a page that was gone', of('2021-06-03T00:00:00Z', page('', '404')), 'looks as if'],
    ['of an error', { ...of('2021-06-03T00:00:00Z'), status: 503 }, 'shows an answer 503'],
    ['of a redirect’s end', { ...of('2021-06-03T00:00:00Z'), status: 404 }, 'shows an answer 404'],
    ['older than the source', of('2021-06-01T12:00:00Z'), 'is older than the source (2021-06-02)'],
    ['of a day to come', of('2030-01-01T00:00:00Z'), 'yet to come'],
  ])('says why a capture %s is not to be written', async (_, held, why) => {
    archive.held.push(held);
    expect(await ask()).toMatchObject({ but: expect.stringContaining(why) });
  });
});

describe('a TimeGate', () => {
  const ask = askers.TimeGate;

  it('is asked for the next capture where the nearest is older than the source', async () => {
    archive.held.push(of('2021-06-01T12:00:00Z', page('')), of('2021-07-01T00:00:00Z'));
    expect(await ask()).toEqual({
      url: `${archive.origin}/web/20210701000000/${URL}`,
      at: '2021-07-01T00:00:00.000Z',
    });
  });

  it('may take a capture of the evening before, which is the day itself where it was published', async () => {
    archive.held.push(of('2021-06-01T21:00:00Z'));
    expect(await ask()).toEqual({
      url: `${archive.origin}/web/20210601210000/${URL}`,
      at: '2021-06-01T21:00:00.000Z',
    });
  });

  it('may answer with the capture itself, and name its address', async () => {
    const headers = {
      'memento-datetime': 'Thu, 03 Jun 2021 00:00:00 GMT',
      'content-location': '/kept/7',
      link: `<${URL}>; rel="original timegate"`,
      vary: 'accept-datetime',
    };
    archive.routes.set(`/web/${URL}`, answer(GOOD, { headers }));
    expect(await ask()).toEqual({
      url: `${archive.origin}/kept/7`,
      at: '2021-06-03T00:00:00.000Z',
    });
  });

  it('may lead to another archive', async () => {
    const other = await startArchive([of('2021-06-03T00:00:00Z')]);
    archive.routes.set(`/web/${URL}`, redirect(302, `${other.timegate}${URL}`));
    expect((await ask())?.url).toContain(other.origin);
    await other.close();
  });

  it.each([
    ['of another page', '<https://outlet.example/other>; rel=original', 'is of https://outlet'],
    ['that does not say of what it is', 'no link', 'does not say of what it is one'],
  ])('shows a capture %s', async (_, link, why) => {
    const headers = { 'memento-datetime': 'Thu, 03 Jun 2021 00:00:00 GMT', link };
    archive.routes.set('/kept/7', answer(GOOD, { headers }));
    archive.routes.set(`/web/${URL}`, redirect(302, '/kept/7'));
    expect(await ask()).toMatchObject({ but: expect.stringContaining(why) });
  });

  it.each([
    ['a page without a date', answer(GOOD)],
    ['a date that is none', answer(GOOD, { headers: { 'memento-datetime': 'once' } })],
  ])('is none where it answers %s', async (_, route) => {
    archive.routes.set(`/web/${URL}`, route);
    await expect(ask()).rejects.toThrow('is no TimeGate');
  });

  it('is waited for while it is busy', async () => {
    archive.held.push(of('2021-06-03T00:00:00Z'));
    const busy = answer('', { status: 429, headers: { 'retry-after': '5' } });
    const location = `/web/20210603000000/${URL}`;
    archive.routes.set(`/web/${URL}`, inTurn(busy, redirect(302, location)));
    expect((await ask())?.at).toBe('2021-06-03T00:00:00.000Z');
  });
});

describe('an availability API', () => {
  it.each([
    ['no JSON', '<html>'],
    ['another form', '{"archived_snapshots":{"closest":{"available":"yes"}}}'],
    [
      'a time that there is not',
      JSON.stringify({
        archived_snapshots: {
          closest: { available: true, url: 'http://127.0.0.1:9/', timestamp: '20219999999999' },
        },
      }).replace('http://127.0.0.1:9/', 'ORIGIN/kept'),
    ],
  ])('is none where it answers %s', async (_, body) => {
    const web = await startWeb({ '/kept': answer(GOOD) }, (request, response) =>
      answer(body.replace('ORIGIN', `http://${request.headers.host}`))(request, response),
    );
    const asked = askAvailability({ ask: testClient().ask, at: `${web.origin}/`, now }, wanted);
    await expect(asked).rejects.toMatchObject({ name: 'NoAnswer' });
    await web.close();
  });
});

describe('an archive that is asked to save', () => {
  it('names the capture', async () => {
    await archive.close();
    archive = await startArchive([], GOOD);
    const saver = { ask: testClient().ask, at: archive.saveAt, now: Date.now };
    const saved = await askToSave(saver, wanted, 0);
    expect(saved).toMatchObject({ status: 200, capture: { url: expect.stringContaining(URL) } });
    expect(saved.capture?.but).toBeUndefined();
  });

  it('or names it in a header', async () => {
    archive.held.push(of('2025-12-31T00:00:00Z'));
    const headers = { 'content-location': `/web/20251231000000/${URL}` };
    archive.routes.set(`/save/${URL}`, answer('Saved.', { headers }));
    const saver = { ask: testClient().ask, at: archive.saveAt, now };
    expect((await askToSave(saver, wanted, 0)).capture?.at).toBe('2025-12-31T00:00:00.000Z');
  });

  it('or only takes the request', async () => {
    const saver = { ask: testClient().ask, at: archive.saveAt, now };
    expect(await askToSave(saver, wanted, 0)).toEqual({ status: 200 });
  });
});
