import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { startArchive } from './testing/archive.ts';
import { PHRASES, testStage, told } from './testing/stage.ts';
import { answer, page, type Route } from './testing/web.ts';

const stage = testStage();

describe('an archived copy', () => {
  beforeEach(() => {
    stage.hold('/west', '2021-01-03T10:00:00Z');
    stage.hold('/west', '2021-05-03T10:00:00Z');
    stage.hold('/east', '2021-01-05T10:00:00Z');
  });
  const entry = () =>
    `  archived:\n    - { url: "${stage.archive.origin}/web/20210103100000/${stage.web.origin}/west", day: 2021-01-03 }\n`;

  it('is shown and not written', async () => {
    const before = stage.project.list();
    const { code, text } = await stage.run();
    expect(code).toBe(0);
    expect(text).toContain(
      `+    - { url: "${stage.archive.origin}/web/20210103100000/${stage.web.origin}/west", day: 2021-01-03 }`,
    );
    expect(text).toContain('Not written: with --write the same command writes it');
    expect(stage.project.list()).toBe(before);
  });

  it('is written with --write, without asking again, and stays accepted', async () => {
    const before = stage.project.list();
    await stage.run();
    const asked = stage.web.asked.length + stage.archive.asked.length;
    expect((await stage.run('--write')).text).toContain('Written into geodata/sources.yaml.');
    expect(stage.web.asked.length + stage.archive.asked.length).toBe(asked);
    expect(stage.project.list()).toContain(entry());
    const added = stage.project.list().split('\n').length - before.split('\n').length;
    expect(added).toBe(4);
    // Now it is an address of the source too.
    const found = await stage.report('--only', 'western-ministry');
    expect(found.sources[0]?.addresses.map(({ role }) => role)).toEqual(['own', 'archived']);
    expect(found.diff).toBe('');
  });

  it('is not written where a step of its source had no answer, and is where the others’ had', async () => {
    stage.web.routes.set('/west', answer('', { status: 500 }));
    const { code, text } = await stage.run('--write');
    expect(code).toBe(2);
    expect(text).toContain('answers 500; asked 2 times');
    expect(text).toContain('1 without all answers, which the next run asks again');
    expect(text).toContain('it waits for the answers that are missing');
    expect(stage.project.list()).not.toContain('20210103100000');
    expect(stage.project.list()).toContain('20210105100000');
    // The next run asks only what had no answer.
    stage.web.routes.set('/west', answer(page(PHRASES)));
    const asked = [stage.web.asked.length, stage.archive.asked.length];
    expect((await stage.run('--write')).code).toBe(0);
    expect(stage.web.asked.slice(asked[0])).toContain('/west');
    expect(stage.web.asked.slice(asked[0])).not.toContain('/agency');
    expect(stage.project.list()).toContain(entry());
  });

  it.each<[string, Route]>([
    [
      'busy for longer than is waited',
      answer('', { status: 429, headers: { 'retry-after': '900' } }),
    ],
    ['not speaking', (_, response) => response.destroy()],
    [
      'cut off',
      answer(gzipSync(page(PHRASES)).subarray(0, 40), { headers: { 'content-encoding': 'gzip' } }),
    ],
    ['no archive', answer(page('Hello'))],
  ])('is not written where the archive is %s', async (_, route) => {
    stage.archive.routes.set(`/web/${stage.web.origin}/west`, route);
    const before = stage.project.list();
    const { code } = await stage.run('--write', '--only', 'western-ministry');
    expect(code).toBe(2);
    expect(stage.project.list()).toBe(before);
  });

  it('is not proposed where it does not show the phrases', async () => {
    stage.archive.held.length = 0;
    stage.hold('/west', '2021-01-03T10:00:00Z', 'Other');
    const found = await stage.report('--only', 'western-ministry');
    expect(told(found, 'western-ministry').join()).toContain(
      'which does not show “in the border zone”',
    );
    expect(found.diff).toBe('');
  });

  it('is asked for of the other addresses where the first has none', async () => {
    stage.archive.held.length = 0;
    stage.project.change(
      `url: ${stage.web.origin}/west`,
      `url: ${stage.web.origin}/west\n  alsoAt: [${stage.web.origin}/copy]`,
    );
    stage.web.routes.set('/copy', answer(page(PHRASES)));
    stage.hold('/copy', '2021-01-04T10:00:00Z');
    const found = await stage.report('--only', 'western-ministry');
    expect(found.sources[0]?.proposal).toEqual({
      url: `${stage.archive.origin}/web/20210104100000/${stage.web.origin}/copy`,
      day: '2021-01-04',
    });
  });

  it('can be asked for alone', async () => {
    const found = await stage.report('--archives-only', '--only', 'western-ministry');
    expect(stage.web.asked).toEqual([]);
    expect(found.diff).toContain('20210103100000');
  });
});

describe('saving', () => {
  it('is asked for only with --save, and only of what stands whole and has no capture', async () => {
    stage.hold('/east', '2021-01-05T10:00:00Z');
    stage.web.routes.set('/agency', answer('', { status: 404 }));
    await stage.run();
    expect(stage.archive.asked.filter((path) => path.startsWith('/save/'))).toEqual([]);
    await stage.run('--save', '--write');
    expect(stage.archive.asked.filter((path) => path.startsWith('/save/'))).toEqual([
      `/save/${stage.web.origin}/west`,
    ]);
    const today = new Date().toISOString().slice(0, 10);
    expect(stage.project.list()).toContain(`${stage.web.origin}/west", day: ${today} }\n`);
  });

  it('is asked for once; the capture is looked for later', async () => {
    await stage.archive.close();
    stage.archive = await startArchive([]);
    const args = ['--save', '--only', 'western-ministry'];
    expect(told(await stage.report(...args), 'western-ministry').join()).toContain(
      'no capture is named',
    );
    stage.hold('/west', '2025-01-03T10:00:00Z');
    expect((await stage.report(...args)).diff).toContain('2025-01-03');
    expect(stage.archive.asked.filter((path) => path.startsWith('/save/'))).toHaveLength(1);
  });
});
