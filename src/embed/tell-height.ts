import { type FrameMessage, isHello, MESSAGE_VERSION } from './messages.ts';
import { isWordPressReady, type WordPressMessage } from './wordpress.ts';

/** Sends the page around this frame a message; none where the frame is a page of its own. */
export function tellPage(window: Window, message: FrameMessage | WordPressMessage): void {
  // A frame cannot know on whose page it stands, and the messages hold nothing that is secret.
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

/**
 * Tells the page around the frame the height of its content, at first, after each change, and when
 * asked. The content's height must not depend on the frame's own.
 * @param secret of a WordPress post that the frame stands in; it is told in its own words too
 */
export function tellHeight(window: Window, content: HTMLElement, secret: string | null): void {
  let told = 0;
  const tell = () => {
    told = Math.ceil(content.getBoundingClientRect().height);
    tellPage(window, { type: 'claimline:height', version: MESSAGE_VERSION, height: told });
    if (secret !== null) tellPage(window, { message: 'height', value: told, secret });
  };
  // At once: a frame that its host keeps hidden until it has spoken is not drawn, and observes nothing.
  tell();
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== told) tell();
  }).observe(content);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    if (isHello(data) || (secret !== null && isWordPressReady(data, secret))) tell();
  });
}
