// The rule of import direction, proven: each import below is put into a file of its room, and the
// linter with the project's own configuration must refuse the wrong ones and pass the right ones.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const biome = join(
  dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
  'bin/biome',
);

/** [file, import] pairs that the rule must refuse. */
const WRONG = [
  ['src/domain/claim.ts', '../geometry/draw.ts'],
  ['src/domain/claim.ts', '../i18n/translate.ts'],
  ['src/domain/claim.ts', 'zod'],
  ['src/data/load.ts', 'zod'],
  ['src/ui/app.tsx', 'zod'],
  ['src/pages/app.tsx', 'zod'],
  ['src/domain/claim.ts', 'react'],
  ['src/domain/claim.ts', 'node:fs'],
  ['src/geometry/draw.ts', '../data/load.ts'],
  ['src/geometry/draw.ts', '../state/store.ts'],
  ['src/geometry/draw.ts', '@turf/turf'],
  ['src/geometry/deep/draw.ts', '../../ui/app.tsx'],
  ['src/data/load.ts', '../geometry/draw.ts'],
  ['src/data/load.ts', '../build/dataset.ts'],
  ['src/i18n/where.ts', '../state/store.ts'],
  ['src/style/style.ts', '../map/engine.ts'],
  ['src/style/style.ts', '../state/store.ts'],
  ['src/style/style.ts', 'react-dom/client'],
  ['src/style/style.ts', 'maplibre-gl'],
  ['src/state/store.ts', '../style/style.ts'],
  ['src/state/store.ts', '../map/sync.ts'],
  ['src/state/store.ts', 'react'],
  ['src/map/features.ts', '../ui/map/surface.tsx'],
  ['src/map/features.ts', 'maplibre-gl'],
  ['src/map/engine.ts', 'react'],
  ['src/map/engine.ts', '../ui/app.tsx'],
  ['src/ui/app.tsx', '../pages/app.tsx'],
  ['src/ui/app.tsx', '../build/prerender.ts'],
  ['src/ui/map/surface.tsx', 'maplibre-gl'],
  ['src/pages/app.tsx', '../build/prerender.ts'],
  ['src/pages/app.tsx', 'node:path'],
  ['src/embed/element.ts', '../ui/app.tsx'],
  ['src/embed/element.ts', 'react'],
  ['src/build/dataset.ts', '../pages/app.tsx'],
  ['src/build/dataset.ts', 'maplibre-gl'],
] as const;

/** [file, import] pairs that it must let through. */
const RIGHT = [
  ['src/domain/claim.ts', './zod.ts'],
  ['src/data/load.ts', '../domain/zod.ts'],
  ['src/build/dataset.ts', 'zod'],
  ['src/domain/claim.ts', './citation.ts'],
  ['src/geometry/draw.ts', '../domain/claim.ts'],
  ['src/geometry/draw.ts', '@turf/buffer'],
  ['src/data/load.ts', '../domain/dataset.ts'],
  ['src/i18n/where.ts', '../domain/whereabouts.ts'],
  ['src/style/style.ts', '../i18n/translate.ts'],
  ['src/state/store.ts', '../data/result.ts'],
  ['src/state/store.ts', 'zustand/vanilla'],
  ['src/map/features.ts', '../state/store.ts'],
  ['src/map/engine.ts', 'maplibre-gl'],
  ['src/map/engine-images.ts', 'maplibre-gl'],
  ['src/ui/map/surface.tsx', '../../map/engine.ts'],
  ['src/ui/app.tsx', 'react'],
  ['src/pages/app.tsx', '../ui/app.tsx'],
  ['src/pages/app.tsx', 'maplibre-gl/dist/maplibre-gl.css'],
  ['src/embed/element.ts', '../domain/identifier.ts'],
  ['src/build/dataset.ts', 'node:fs'],
  ['src/build/prerender.ts', '../pages/page.tsx'],
  ['src/build/dataset.ts', '../geometry/draw.ts'],
  ['src/style/style.test.ts', 'node:fs'],
] as const;

const RULES = [
  'lint/style/noRestrictedImports',
  'lint/correctness/noNodejsModules',
  'lint/style/noRestrictedGlobals',
];
const report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string().nullable(),
      location: z.object({ path: z.object({ file: z.string() }).nullable() }),
    }),
  ),
});

let folder = '';
/** Fixture files that the linter refused by one of our rules. */
let refused = new Set<string>();
const numbered = (file: string, prefix: string, n: number) =>
  file.replace(/([^/.]+)(\.(?:test\.)?tsx?)$/, `$1-${prefix}${n}$2`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-rooms-'));
  for (const name of ['biome.json', '.gitignore', 'scripts/lint/rooms.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [n, [file, from]] of WRONG.entries())
    write(numbered(file, 'wrong', n), `import '${from}';\n`);
  for (const [n, [file, from]] of RIGHT.entries())
    write(numbered(file, 'right', n), `import '${from}';\n`);
  write('src/style/global.ts', 'export const ratio = window.devicePixelRatio;\n');
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const found = report.parse(JSON.parse(run.stdout));
  refused = new Set(
    found.diagnostics
      .filter(({ category }) => category !== null && RULES.includes(category))
      .map(({ location }) => location.path?.file.replace(/^\.\//, '') ?? ''),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter refuses', () => {
  test.each(WRONG.map((pair, n) => [...pair, n] as const))('%s importing %s', (file, from, n) => {
    expect(refused, `${file} may not import ${from}`).toContain(numbered(file, 'wrong', n));
  });
  test('the style room reading the window', () => expect(refused).toContain('src/style/global.ts'));
});

describe('the linter passes', () => {
  test.each(RIGHT.map((pair, n) => [...pair, n] as const))('%s importing %s', (file, from, n) => {
    expect(refused, `${file} may import ${from}`).not.toContain(numbered(file, 'right', n));
  });
});
