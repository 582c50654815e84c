import { readdirSync } from 'node:fs';
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
    await expect(listed).toMatchFileSnapshot(join(FIXTURES, name, 'expected/findings.txt'));
  });
});
