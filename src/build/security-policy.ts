/** What a page holds itself, as the policy names it: each text's hash. */
export interface InlineSources {
  scripts?: readonly string[];
  styles?: readonly string[];
}

/**
 * The content security policy of a page: our own origin only, nothing evaluated, and nothing inline
 * but what is listed by its hash. Written into each page, so that any static host applies it, and
 * sent as a header too by `npm start`.
 */
export function securityPolicy({ scripts = [], styles = [] }: InlineSources = {}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
