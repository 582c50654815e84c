import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diffOf } from './diff.ts';
import { withCopies } from './edit.ts';

const COPY = {
  url: `https://web.archive.org/web/20210602101112/https://a.example/${'long/'.repeat(30)}`,
  day: '2021-06-02',
};
const ADDED = `  archived:\n    - { url: "${COPY.url}", day: 2021-06-02 }\n`;

const LIST = `# yaml-language-server: $schema=./sources.schema.json
# A comment   with spaces
- id: a
  outlet: 'Quoted'
  url: https://a.example/1 # told by "b"
  urlKind: copy
  alsoAt: [ https://a.example/2,   https://a.example/3 ]
  published: 2021-06-02

- id: b
  outlet: "Twice quoted"
  title: >-
    Folded over
    two lines
  url: https://b.example/1
  alsoAt:
    - https://b.example/2
    # after the list
  language: en
- { id: c, url: https://c.example/1 }
- url: https://d.example/1
  id: d
  archived: []   # none yet
- id: e
  archived:
    - { url: https://archive.example/e, day: 2021-06-02 }
  url: https://e.example/1`;

const add = (text: string, ...ids: string[]) =>
  withCopies(
    text,
    ids.map((id) => ({ id, copy: COPY })),
  );

describe('an archived copy', () => {
  it.each([
    ['a', 'a.example/3 ]\n'],
    ['b', '    - https://b.example/2\n'],
  ])('is put after the addresses of %s, and nothing else changes', (id, before) => {
    expect(add(LIST, id)).toEqual({ text: LIST.replace(before, before + ADDED), refused: [] });
  });

  it('takes the place of an empty list', () => {
    expect(add(LIST, 'd').text).toBe(LIST.replace('  archived: []   # none yet\n', ADDED));
  });

  it('is put where the first field stands behind the "- ", and where the file ends without a line end', () => {
    const list = '- url: https://a.example/1\n  id: a\n- id: b\n  url: https://b.example/1';
    expect(add(list, 'a', 'b').text).toBe(
      `- url: https://a.example/1\n${ADDED}  id: a\n- id: b\n  url: https://b.example/1\n${ADDED}`,
    );
  });

  it('keeps the line ends of the file', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(add(crlf(LIST), 'a', 'b').text).toBe(crlf(add(LIST, 'a', 'b').text));
  });

  it('is not put where it would not fit, and the others are', () => {
    const { text, refused } = add(LIST, 'c', 'e', 'nobody', 'a');
    expect(text).toBe(add(LIST, 'a').text);
    expect(refused.map(({ id, why }) => `${id} ${why.split(';')[0]}`)).toEqual([
      'c stands in one line { … }',
      'e has archived copies already',
      'nobody is no longer in the list',
    ]);
  });
});

describe('the real list', () => {
  // As if nobody had written a copy into it yet.
  const list = readFileSync(resolve('geodata/sources.yaml'), 'utf8').replaceAll(
    /^ {2}archived:.*\n(?: {4}.*\n)*/gm,
    '',
  );
  const entries: { id: string; url?: string; archived?: unknown }[] = parse(list);
  const ids = entries.flatMap(({ id, url }) => (url === undefined ? [] : [id]));

  it('has sources with an address', () => {
    expect(ids.length).toBeGreaterThan(100);
    expect(entries.filter(({ archived }) => archived !== undefined)).toEqual([]);
  });

  it('takes a copy for each source, and only lines are added', () => {
    const { text, refused } = add(list, ...ids);
    expect(refused).toEqual([]);
    const old = list.split('\n');
    const kept = text.split('\n').filter((line) => line === old[0] && old.shift() !== undefined);
    expect(old).toEqual([]);
    expect(text.split('\n')).toHaveLength(kept.length + 2 * ids.length);
  });

  it('becomes the new one by its diff, which git applies', () => {
    const { text } = add(list, ...ids);
    const folder = mkdtempSync(join(tmpdir(), 'claimline-diff-'));
    try {
      const file = join(folder, 'sources.yaml');
      writeFileSync(file, list);
      const diff = diffOf('sources.yaml', list, text);
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff });
      expect(readFileSync(file, 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it('a list to which nothing is added has no diff', () => {
  expect(diffOf('sources.yaml', LIST, add(LIST).text)).toBe('');
});
