import { HELLO, readFrameMessage } from './messages.ts';

/** The frame on this page that a message came from, if it is one of the site's. */
function senderFrame(document: Document, event: MessageEvent, site: URL): HTMLIFrameElement | null {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== event.source || !frame.src.startsWith(site.href)) continue;
    // A sandbox without allow-same-origin has an opaque origin, which is written "null".
    const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return event.origin === (opaque ? 'null' : site.origin) ? frame : null;
  }
  return null;
}

/**
 * Gives every plain frame of ours on a page the height of its content. Once on a page.
 * @param site address of the site's root
 */
export function followFrames(window: Window, site: string): void {
  const { document } = window;
  const root = new URL(site);
  const once = Symbol.for(`claimline ${root.href}`);
  if (once in window) return;
  Object.defineProperty(window, once, { value: true });
  window.addEventListener('message', (event) => {
    const message = readFrameMessage(event.data);
    if (message?.type !== 'claimline:height') return;
    const frame = senderFrame(document, event, root);
    if (frame === null) return;
    const style = frame.getAttribute('style');
    // A strict policy of the page lets no style in markup through, and does not mind it from a script.
    if (style !== null && frame.style.length === 0) frame.style.cssText = style;
    frame.style.height = `${message.height}px`;
  });
  // Frames that have spoken before this script came are asked again.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(root.href)) frame.contentWindow?.postMessage(HELLO, '*');
  }
}
