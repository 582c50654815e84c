import type { HostRules } from './rules.ts';

/**
 * A `.htaccess` of Apache 2.4, for the site's folder; needs mod_alias, mod_headers, mod_mime and
 * mod_deflate. Pure.
 */
export function htaccess(rules: HostRules): string {
  const { base, always, pagePolicy, framePolicy, frames, immutable, types, compressed } = rules;
  // The line that was asked for, since the page for unknown addresses is sent under its own.
  const asked = (pattern: string) => `%{THE_REQUEST} =~ m#^\\S+ ${pattern}#`;
  const headers = Object.entries(always).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  );
  const typed = Object.entries(types).map(([end, type]) => `AddType "${type}" .${end}`);
  const led = [...rules.moved].map(
    ([old, now]) => `RedirectMatch 301 "^(${rules.beforeId})${old}((?:[./].*)?)$" "$1${now}$2"`,
  );
  return `# Claimline on Apache 2.4: .htaccess in the site's folder.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
Options -Indexes
AddDefaultCharset utf-8
# Compressed, a file's tag has an end that is not known again; its date is.
FileETag None
${led.length === 0 ? '' : `\n# Ids that incidents had before.\n${led.join('\n')}\n`}
${headers.join('\n')}
Header always set Content-Security-Policy "${pagePolicy}" "expr=!(${asked(frames)})"
Header always set Content-Security-Policy "${framePolicy}" "expr=${asked(frames)}"
Header always set Cache-Control "${rules.freshCache}" "expr=!(${asked(immutable)})"
Header always set Cache-Control "${rules.immutableCache}" "expr=${asked(immutable)}"

${typed.join('\n')}
AddOutputFilterByType DEFLATE ${compressed.join(' ')}
`;
}
