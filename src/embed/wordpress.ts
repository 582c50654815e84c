/**
 * What WordPress and a frame in one of its posts tell each other. It frames what it does not know in a
 * sandbox that lets scripts run and nothing else, puts a secret into the frame's address, and heeds only
 * messages that carry it (wp-includes/js/wp-embed.js).
 */
export interface WordPressMessage {
  message: 'height' | 'link';
  /** CSS pixels, of which WordPress grants 200 to 1,000; or an address on the frame's own host. */
  value: number | string;
  secret: string;
}

/** The secret in the fragment of a frame's address, such as `#?secret=aB3dE6gH9j`; null elsewhere. */
export function wordPressSecret(fragment: string): string | null {
  return /^#\?secret=([a-zA-Z0-9]{1,64})$/.exec(fragment)?.[1] ?? null;
}

/** WordPress says that it listens now, and with the frame's own secret. */
export function isWordPressReady(data: unknown, secret: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { message, secret: given } = data as Readonly<Record<string, unknown>>;
  return message === 'ready' && given === secret;
}
