import type { HostRules } from './rules.ts';

/** Leads on from ids that incidents had before; a query is kept. */
function movedRules({ beforeId, moved }: HostRules): string {
  if (moved.size === 0) return '';
  const rules = [...moved].flatMap(([old, now], at) => [
    `  @moved${at} path_regexp moved${at} ^(${beforeId})${old}((?:[./].*)?)$`,
    `  redir @moved${at} {re.moved${at}.1}${now}{re.moved${at}.2}{claimline_query} permanent`,
  ]);
  return `
  map {query} {claimline_query} {
    ~^(.+)$ "?$\{1}"
    default ""
  }
${rules.join('\n')}
`;
}

/**
 * A site of Caddy 2. Pure.
 * @param folder where the built site lies
 * @param address the site's own, or one of this machine alone: `http://127.0.0.1:8080`
 */
export function caddyfile(rules: HostRules, folder: string, address = 'example.org'): string {
  const { base, always, pagePolicy, framePolicy, frames, immutable, types, compressed } = rules;
  const place =
    base === '/'
      ? `  root * ${folder}`
      : `  uri strip_prefix ${base.slice(0, -1)}\n  root * ${folder}`;
  const headers = Object.entries(always).map(([name, value]) => `  header ${name} "${value}"`);
  const typed = Object.entries(types).map(
    // Deferred, since the file server writes its own idea over one that was there before.
    ([end, type]) =>
      `  @${end} path *.${end}\n  header @${end} {\n    Content-Type "${type}"\n    defer\n  }`,
  );
  return `# Claimline on Caddy 2.
${address} {
${place}
  encode {
    zstd
    gzip
    match {
${compressed.map((type) => `      header Content-Type ${type}*`).join('\n')}
    }
  }

${movedRules(rules)}
  @frames path_regexp ^${frames}
  @pages not path_regexp ^${frames}
  header @frames Content-Security-Policy "${framePolicy}"
  header @pages Content-Security-Policy "${pagePolicy}"

  @kept path_regexp ^${immutable}
  @fresh not path_regexp ^${immutable}
  header @kept Cache-Control "${rules.immutableCache}"
  header @fresh Cache-Control "${rules.freshCache}"

${headers.join('\n')}
${typed.join('\n')}

  file_server
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
