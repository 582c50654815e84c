import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { requestPath } from './request-path.ts';

/** Lets the preview answer as static hosts do: status 404 and the site's own page for it. */
export function notFoundPage(): Plugin {
  return {
    name: 'claimline-not-found',
    configurePreviewServer(server) {
      const { root, base, build } = server.config;
      const out = resolve(root, build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = requestPath(request.url);
          const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          const page = join(out, '404.html');
          if (existsSync(join(out, inside)) || !existsSync(page)) return next();
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(page));
        });
      };
    },
  };
}
