/**
 * The messages between a frame and the page that it stands in, version 1. Both sides check where a
 * message comes from and that it has exactly this shape; anything else is ignored without a word.
 */
export const MESSAGE_VERSION = 1;

/** Frame → page. */
export type FrameMessage =
  /** The height of the frame's content in CSS pixels: first when it is read, then after every change. */
  | { type: 'claimline:height'; version: typeof MESSAGE_VERSION; height: number }
  /** The reader has chosen an incident in the frame. */
  | { type: 'claimline:select'; version: typeof MESSAGE_VERSION; incident: string }
  /** The frame cannot show what it was asked for; in the page's language. */
  | { type: 'claimline:error'; version: typeof MESSAGE_VERSION; message: string };

/** Page → frame: asks for the height again, as a script that came later than the frame does. */
export interface HelloMessage {
  type: 'claimline:hello';
  version: typeof MESSAGE_VERSION;
}

/** Lower and upper limit of a height that a page follows, in CSS pixels. */
export const HEIGHT_LIMITS = [40, 20_000] as const;

/** An id as incidents have it; a value that is none never reaches an address. */
export const isIncidentId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);

type Fields = Readonly<Record<string, unknown>>;

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null;
}

function isHeight(value: unknown): value is number {
  const [least, most] = HEIGHT_LIMITS;
  return typeof value === 'number' && value >= least && value <= most;
}

/** At most 300 UTF-16 units, and no half of a character, which the cut can leave. */
const shortened = (message: string): string => message.slice(0, 300).replace(/\p{Cs}/gu, '');

/** A frame's message, or undefined for anything else. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isFields(data) || data['version'] !== MESSAGE_VERSION) return;
  const version = MESSAGE_VERSION;
  const { type, height, incident, message } = data;
  if (type === 'claimline:height' && isHeight(height)) return { type, version, height };
  if (type === 'claimline:select' && isIncidentId(incident)) return { type, version, incident };
  if (type === 'claimline:error' && typeof message === 'string')
    return { type, version, message: shortened(message) };
  return;
}

export const HELLO: HelloMessage = { type: 'claimline:hello', version: MESSAGE_VERSION };

export function isHello(data: unknown): data is HelloMessage {
  return isFields(data) && data['type'] === HELLO.type && data['version'] === MESSAGE_VERSION;
}
