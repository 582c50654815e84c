import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { requestPath } from './request-path.ts';
import { securityPolicy } from './security-policy.ts';

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The policy that a page holds for hosts that send none. */
function writtenIn(file: string): string | undefined {
  const html = readFileSync(file, 'utf8');
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
}

/**
 * Lets the preview send as a header the policy that each page holds, which allows exactly the page's
 * own inline blocks; everything that is no page gets the policy without any.
 */
export function policyHeader(): Plugin {
  return {
    name: 'claimline-policy-header',
    configurePreviewServer(server) {
      const { root, base, build } = server.config;
      const out = resolve(root, build.outDir);
      const fileOf = (path: string) => {
        const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
        const file = join(out, inside);
        if (isFile(file)) return file;
        const page = [join(file, 'index.html'), `${file}.html`].find(isFile);
        return page ?? join(out, '404.html');
      };
      server.middlewares.use((request, response, next) => {
        const file = fileOf(requestPath(request.url));
        const own = file.endsWith('.html') && isFile(file) ? writtenIn(file) : undefined;
        response.setHeader('Content-Security-Policy', own ?? securityPolicy());
        next();
      });
    },
  };
}
