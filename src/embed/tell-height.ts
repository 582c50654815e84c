import { type FrameMessage, isHello, MESSAGE_VERSION } from './messages.ts';

/** Sends the page around this frame a message; none where the frame is a page of its own. */
export function tellPage(window: Window, message: FrameMessage): void {
  // A frame cannot know on whose page it stands, and the messages hold nothing that is secret.
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

/**
 * Tells the page around the frame the height of its content, at first, after each change, and when
 * asked. The content's height must not depend on the frame's own.
 */
export function tellHeight(window: Window, content: HTMLElement): void {
  let told = 0;
  const tell = () => {
    told = Math.ceil(content.getBoundingClientRect().height);
    tellPage(window, { type: 'claimline:height', version: MESSAGE_VERSION, height: told });
  };
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== told) tell();
  }).observe(content);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isHello(data)) tell();
  });
}
