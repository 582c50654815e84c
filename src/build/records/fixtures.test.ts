import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFixture, FIXTURES } from './fixture.ts';
import { lineOf } from './located.ts';

const bad = readdirSync(FIXTURES).filter((name) => name !== 'good' && name !== 'world');

describe('records with errors, by folder', () => {
  it.each(bad)('%s: all findings are listed, and nothing is built', async (name) => {
    const { findings, records } = checkFixture(name);
    expect(records).toBeUndefined();
    const listed = `${findings.map(lineOf).join('\n')}\n`;
    // A snapshot that is not there would be written, and would hold whatever is found.
    const expected = join(FIXTURES, name, 'expected/findings.txt');
    expect(existsSync(expected), expected).toBe(true);
    await expect(listed).toMatchFileSnapshot(expected);
  });
});
