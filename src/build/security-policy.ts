import { TRUSTED_POLICIES } from '../map/trusted.ts';

/** What a page holds itself, as the policy names it: each text's hash. */
export interface InlineSources {
  scripts?: readonly string[];
  styles?: readonly string[];
}

/**
 * The content security policy of a page: our own origin only, nothing evaluated, nothing inline but
 * what is listed by its hash, and no text made into markup or a script but by the policies named. Written into each page, so that any static host applies it, and
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
    "require-trusted-types-for 'script'",
    ['trusted-types', ...Object.values(TRUSTED_POLICIES)].join(' '),
  ].join('; ');
}
