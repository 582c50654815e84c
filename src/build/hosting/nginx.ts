import type { HostRules } from './rules.ts';

/** A `types` entry of nginx: the type without its charset, which `charset` adds. */
const typeLine = ([end, type]: [string, string]) => `    ${type.split(';')[0]} ${end};`;

/** The longest id that nginx's maps hold as they are, in bytes, on any processor. */
const MAP_KEY = 40;

/** What finds the id that an incident has now, for the `http` block. */
function movedMaps({ beforeId, moved }: HostRules): string {
  if (moved.size === 0) return '';
  const long = [...moved.keys()].some((id) => id.length > MAP_KEY);
  return `map $uri $claimline_id {
  default "";
  "~^${beforeId}(?<claimline_asked>[a-z0-9-]+)(?:[./]|$)" $claimline_asked;
}
${long ? 'map_hash_bucket_size 128;\n' : ''}map $claimline_id $claimline_now {
  default "";
${[...moved].map(([old, now]) => `  ${old} ${now};`).join('\n')}
}
`;
}

/** Leads on from ids that incidents had before; a query is kept. */
const movedRule = ({ beforeId, moved }: HostRules) =>
  moved.size === 0
    ? ''
    : `
  absolute_redirect off;
  if ($claimline_now) {
    rewrite "^(${beforeId})[a-z0-9-]+(.*)$" $1$claimline_now$2 permanent;
  }
`;

/**
 * A server of nginx (1.18 and newer), with maps for its `http` block. Pure.
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
${movedMaps(rules)}
server {
  listen ${port};
  server_name _;
${place}
  index index.html;
  error_page 404 ${base}404.html;
${movedRule(rules)}
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
