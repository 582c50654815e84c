/**
 * The content security policy of every page: our own origin only, nothing inline, nothing evaluated.
 * Sent as a header by `npm start` and written into each page, so that any static host applies it.
 */
export function securityPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
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
