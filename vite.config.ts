import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { settings } from './src/build/settings.ts';
import { recordData } from './src/build/vite-data.ts';
import { notFoundPage } from './src/build/vite-not-found.ts';
import { policyHeader } from './src/build/vite-policy.ts';

/** The site's root path, so that it runs below a host's folder: `BASE=/claimline/ npm run build`. */
const base = process.env['BASE'] ?? '/';

export default defineConfig({
  base,
  define: settings(),
  appType: 'mpa',
  plugins: [react(), recordData(), policyHeader(), notFoundPage()],
  build: {
    // A second build beside the served one: `OUT=/tmp/site npm run build`.
    outDir: process.env['OUT'] ?? 'dist',
    emptyOutDir: true,
    // The map engine is one chunk, loaded after the text; splitting it would only add requests.
    chunkSizeWarningLimit: 1200,
    target: 'es2022',
    sourcemap: false,
    // An inlined asset would be a data: address, which the content security policy forbids.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        app: 'index.html',
        text: 'page.html',
        'embed-live': 'src/pages/embed-live.ts',
        frame: 'src/ui/embed/embed.css',
      },
      output: {
        // The map's worker is a module named .mjs, which some hosts serve as plain text.
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
