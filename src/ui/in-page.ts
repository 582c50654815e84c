import type { MouseEvent } from 'react';

/**
 * Follows a link within the page, and leaves new tabs, new windows and downloads to the browser.
 * @param follow what to do instead of loading the address
 */
export function inPage(follow: () => void): (event: MouseEvent) => void {
  return (event) => {
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.button !== 0 || !plain || event.defaultPrevented) return;
    event.preventDefault();
    follow();
  };
}
