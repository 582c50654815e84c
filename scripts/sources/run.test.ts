import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { options } from './options.ts';
import { PHRASES, testStage } from './testing/stage.ts';
import { answer, page } from './testing/web.ts';

const stage = testStage();

describe('a run', () => {
  it('asks at most so many sources anew, and goes on with the next', async () => {
    const asked = async () => {
      const from = stage.web.asked.length;
      await stage.run('--limit', '1');
      return stage.web.asked.slice(from);
    };
    expect(await asked()).toEqual(['/west']);
    expect(await asked()).toEqual(['/east']);
    expect(await asked()).toEqual(['/agency']);
    expect(await asked()).toEqual([]);
    await stage.run('--again', '--only', 'agency');
    expect(stage.web.asked.at(-1)).toBe('/agency');
  });

  it('keeps its progress where it is told, and nowhere else', async () => {
    const file = join(stage.project.root, 'kept.json');
    await stage.run('--progress', file);
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1);
    const { progress } = options(['--root', stage.project.root]);
    expect(existsSync(progress)).toBe(false);
    await stage.run();
    expect(existsSync(progress)).toBe(true);
  });

  it('shows nothing that a terminal would obey', async () => {
    stage.web.routes.set('/west', answer(page('', 'Page not found | \u001b[31m\u202eRed')));
    const { text } = await stage.run('--only', 'western-ministry');
    expect(text).toContain('\\u{001B}[31m\\u{202E}Red');
  });

  it('lists its options', async () => {
    expect((await stage.run('--help')).text).toContain('npm run sources [-- options]');
    expect(stage.web.asked).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    [['--only', 'agncy,agency'], /--only agncy: no such source in geodata\/sources.yaml\n {2}Fix/],
    [['--root', '/no/such/folder'], /no such file.*\n {2}Fix: name the project's folder/s],
  ])('%j is told in one message', async (args, message) => {
    await expect(stage.run(...args)).rejects.toThrow(message);
    expect(stage.web.asked).toEqual([]);
  });

  it('a source without an address cannot be asked', async () => {
    stage.project.change(`  url: ${stage.web.origin}/agency\n`, '');
    await expect(stage.run('--only', 'agency')).rejects.toThrow(
      '--only agency: this source has no address',
    );
  });

  it('records with errors are not asked about: the check’s own list is told', async () => {
    stage.project.change('published: 2021-01-03', 'published: 2021-13-03');
    await expect(stage.run()).rejects.toThrow(
      /^1 error in the records; nothing was asked:\ngeodata\/sources.yaml:\d+ \[2\].published: /,
    );
    expect(stage.web.asked).toEqual([]);
  });

  it('a list that was changed meanwhile is left as it is', async () => {
    stage.hold('/west', '2021-01-03T10:00:00Z');
    stage.web.routes.set('/west', (request, response) => {
      stage.project.change('outlet: The Agency', 'outlet: An Agency');
      answer(page(PHRASES))(request, response);
    });
    await expect(stage.run('--write')).rejects.toThrow('was changed while addresses were asked');
    expect(stage.project.list()).not.toContain('archived');
    expect(stage.project.list()).toContain('An Agency');
  });

  it('a list that the check would refuse is left as it is', async () => {
    stage.hold('/west', '2021-01-03T10:00:00Z');
    stage.web.routes.set('/west', (request, response) => {
      // Another file of the record goes wrong meanwhile.
      writeFileSync(join(stage.project.root, 'geodata/places.yaml'), '- id: [');
      answer(page(PHRASES))(request, response);
    });
    const before = stage.project.list();
    await expect(stage.run('--write')).rejects.toThrow(
      'with what was to be written; geodata/sources.yaml is left as it is',
    );
    expect(stage.project.list()).toBe(before);
  });
});
