/** Links that lead out of the frame: those within it name themselves as their target. */
const leadingOut = (document: Document): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([target="_self"])'),
];

/**
 * Says that links are blocked here, and puts the address of each that leads out beside it as text.
 * A second call does nothing.
 * @param works whether a link leads somewhere after all
 */
export function showAddresses(
  document: Document,
  works: (link: HTMLAnchorElement) => boolean = () => false,
): void {
  const note = document.querySelector<HTMLElement>('.embed-blocked');
  if (note?.hidden !== true) return;
  note.hidden = false;
  for (const link of leadingOut(document)) {
    if (works(link)) continue;
    const address = document.createElement('span');
    address.className = 'embed-address';
    address.textContent = link.href;
    link.after(' ', address);
  }
}

/**
 * In a sandbox a page is not told whether its links may open anything. They are opened by script here,
 * and the first that opens nothing has all addresses shown.
 */
export function watchLinks(window: Window): void {
  for (const link of leadingOut(window.document)) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const opened = window.open(link.href);
      if (opened === null) showAddresses(window.document);
      // What was opened must not reach back into the frame.
      else opened.opener = null;
    });
  }
}
