import fc from 'fast-check';
import { text } from './cases.ts';

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double(),
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e300,
    '0021-01-01',
    'http:x',
    'https://a.example/a}b?c}d',
    '<b>',
    '2021-02-30',
    'a'.repeat(3000),
  ),
  fc.constant([]),
  fc.constant({}),
  fc.array(text, { maxLength: 4 }),
  fc.dictionary(text, text, { maxKeys: 3 }),
);

/** One change of a value: which of its parts, and how. */
export const change = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  by: hostile,
  key: text,
});
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

type Holder = { holder: Record<string, unknown> | unknown[]; key: string };
const isHolder = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

function places(value: unknown, found: Holder[] = []): Holder[] {
  if (!isHolder(value)) return found;
  for (const [key, child] of Object.entries(value)) {
    found.push({ holder: value, key });
    places(child, found);
  }
  return found;
}

/** A deep copy of plain data with some of its parts changed. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { at, how, by, key } of changes) {
    const all = places(copy);
    const place = all[at % Math.max(1, all.length)];
    if (place === undefined) continue;
    const { holder } = place;
    const own = Reflect.get(holder, place.key);
    if (how === 'replace') Reflect.set(holder, place.key, by);
    else if (how === 'remove') {
      if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
      else Reflect.deleteProperty(holder, place.key);
    } else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(own));
    else if (!Array.isArray(holder))
      Object.defineProperty(holder, key, {
        value: by,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}
