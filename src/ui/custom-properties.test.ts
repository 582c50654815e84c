import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** A style sheet with all that it imports. */
function whole(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.replaceAll(/@import "(\.[^"]+)";/g, (_, part: string) =>
    whole(resolve(dirname(file), part)),
  );
}

// A name that nothing gives a value draws nothing, and says nothing: a frame once had no border line.
it.each(['src/ui/styles.css', 'src/ui/embed/embed.css'])(
  '%s gives every name it uses a value',
  (file) => {
    const css = whole(file);
    const given = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((name) => !given.has(name))).toEqual([]);
  },
);
