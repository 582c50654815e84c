import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './messages/en.ts';
import { enAbout } from './messages/en-about.ts';
import { enData } from './messages/en-data.ts';

const SRC = join(import.meta.dirname, '..');

/** Keys of a tree of messages, without the endings of plural forms. */
const keysOf = (tree: object, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${above}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`]
      : keysOf(value, `${above}${key}.`),
  );

/** Strings and templates of the code that may be a key; what a template fills in is any one step. */
function askedFor(): RegExp[] {
  const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|[\\/]messages[\\/]/.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');
  const literals = code.matchAll(
    /'([\w:-]+(?:\.[\w-]+)+)'|\b(?:t|at|d)\('(\w+)'|`((?:[\w:.-]|\$\{[^{}`]*\})+)`/g,
  );
  return (
    [...new Set([...literals].map(([, plain, one, template]) => plain ?? one ?? template ?? ''))]
      // A key begins with a step that is written out; what begins with a filled-in one would match all.
      .filter((text) => /^[\w:-]+(\.|$)/.test(text))
      .map((text) => {
        const steps = text.replace(/^\w+:/, '').split(/\$\{[^{}]*\}/);
        return new RegExp(`^${steps.map((step) => step.replaceAll('.', '\\.')).join('[\\w-]+')}$`);
      })
  );
}

it('every message is asked for somewhere in the code', () => {
  const asked = askedFor();
  const keys = [en, enAbout, enData].flatMap((tree) => keysOf(tree));
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter((key) => !asked.some((pattern) => pattern.test(key)))).toEqual([]);
});
