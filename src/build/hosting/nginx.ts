import type { HostRules } from './rules.ts';

/** A `types` entry of nginx: the type without its charset, which `charset` adds. */
const typeLine = ([end, type]: [string, string]) => `    ${type.split(';')[0]} ${end};`;

/**
 * A server of nginx (1.18 and newer), with two maps for its `http` block. Pure.
 * @param folder where the built site lies
 */
export function nginxConf(rules: HostRules, folder: string, port = 80): string {
  const { base, always, pagePolicy, framePolicy, frames, immutable, types, compressed } = rules;
  // Its own list of types has Atom, and warns of what stands in it twice.
  const ours = Object.entries(types).filter(([end]) => end !== 'atom');
  const headers = Object.entries(always).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  const place = base === '/' ? `  root ${folder};` : `  location ${base} { alias ${folder}/; }`;
  return `# Claimline on nginx. Belongs into the http block, as a file in /etc/nginx/conf.d/.
# The address that was asked for decides, also where the page for unknown addresses is sent.
map $request_uri $claimline_policy {
  default "${pagePolicy}";
  "~^${frames}" "${framePolicy}";
}
map $request_uri $claimline_cache {
  default "${rules.freshCache}";
  "~^${immutable}" "${rules.immutableCache}";
}

server {
  listen ${port};
  server_name _;
${place}
  index index.html;
  error_page 404 ${base}404.html;

  include /etc/nginx/mime.types;
  types {
${ours.map(typeLine).join('\n')}
  }
  charset utf-8;
  charset_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

  # A file that lies compressed beside itself (page.html.gz) is sent as it is.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

${headers.join('\n')}
  add_header Content-Security-Policy $claimline_policy always;
  add_header Cache-Control $claimline_cache always;
}
`;
}
