import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMBEDDED_ID } from '../data/embedded.ts';

const evaluated = vi.fn();
beforeEach(() => {
  vi.resetModules();
  evaluated.mockClear();
  const trap = (original: FunctionConstructor, args: unknown[]) => {
    evaluated(...args);
    return Reflect.construct(original, args);
  };
  const traps = {
    construct: trap,
    apply: (f: FunctionConstructor, _: unknown, a: unknown[]) => trap(f, a),
  };
  vi.stubGlobal('Function', new Proxy(Function, traps));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('makes and uses the schemas of a page without evaluating text, which our policy forbids', async () => {
  const { readEmbedded } = await import('../data/embedded.ts');
  const { searchData } = await import('./search/search-data.ts');
  const { ground } = await import('./ground.ts');
  expect(readEmbedded('{"index": {}, "detail": null}')).toMatchObject({
    ok: false,
    errors: expect.arrayContaining([expect.objectContaining({ file: `#${EMBEDDED_ID}` })]),
  });
  expect(searchData.parse({ schemaVersion: 1, entries: [] }).entries).toEqual([]);
  expect(ground.parse([])).toEqual([]);
  expect(evaluated).not.toHaveBeenCalled();
});
