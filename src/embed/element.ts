import { isIncidentId, readFrameMessage } from './messages.ts';

const OPTIONS = ['lang', 'theme', 'plain', 'static', 'map', 'layers', 'view'] as const;
const FLAGS: readonly string[] = ['plain', 'static'];
/** How long a frame may take to speak before it counts as failed, in milliseconds. */
const PATIENCE = 10_000;

const SHEET = `
:host { display: block; min-height: var(--claimline-min-height, 24rem); }
:host([hidden]) { display: none; }
:host([ready]) { min-height: 0; }
iframe { display: block; width: 100%; height: 0; border: 0; color-scheme: normal; }
:host([ready]) slot { display: none; }
`;

export interface ClaimlineMapEventMap {
  /** The reader has chosen an incident. */
  'claimline-select': CustomEvent<{ incident: string }>;
  /** The frame cannot show what it was asked for. */
  'claimline-error': CustomEvent<{ message: string }>;
}

/** The element's attributes, for frameworks that check markup. */
export interface ClaimlineMapAttributes {
  /** Id of the incident; all of them where absent. */
  incident?: string;
  /** A language of the site: en, hy, az, ru. */
  lang?: string;
  theme?: 'auto' | 'light' | 'dark';
  /** Transparent, without border and inner space. */
  plain?: '' | '0' | '1';
  /** The drawn map only. */
  static?: '' | '0' | '1';
  /** When the interactive map is loaded: on the reader's first use, or once in view. */
  map?: 'ask' | 'auto';
  /** As in a page's address: `-places,naturalEarth`. */
  layers?: string;
  /** As in a page's address: `zoom/lat/lon`. */
  view?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'claimline-map': ClaimlineMap;
  }
  // Both events bubble, so they are heard anywhere on the page.
  interface GlobalEventHandlersEventMap extends ClaimlineMapEventMap {}
}

/**
 * `<claimline-map incident lang theme plain static map layers view>`: a frame that is loaded when it
 * comes near the view and is as high as its content. What stands inside the element is shown until
 * then, and where the frame cannot be loaded.
 *
 * @fires claimline-select the reader has chosen an incident
 * @fires claimline-error the frame cannot show what it was asked for
 */
export class ClaimlineMap extends HTMLElement {
  static readonly observedAttributes = ['incident', ...OPTIONS];
  /** Root address of the site whose frames are shown. */
  static site = '';

  #frame: HTMLIFrameElement | null = null;
  #ended: AbortController | null = null;
  #changed = false;
  /** The choice last told of: a frame may tell of one twice. */
  #chosen: string | null = null;

  get incident(): string | null {
    return this.getAttribute('incident');
  }
  set incident(id: string | null) {
    this.#reflect('incident', id);
  }
  get theme(): string {
    return this.getAttribute('theme') ?? 'auto';
  }
  set theme(theme: string) {
    this.#reflect('theme', theme);
  }

  /** Shows an incident, or all where it is null. */
  select(id: string | null): void {
    this.incident = id;
  }

  #reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement('slot'));
    }
    const ended = new AbortController();
    this.#ended = ended;
    window.addEventListener('message', (event) => this.#hear(event), { signal: ended.signal });
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#load();
      },
      { rootMargin: '300px' },
    );
    observer.observe(this);
    ended.signal.addEventListener('abort', () => observer.disconnect());
  }

  disconnectedCallback(): void {
    this.#ended?.abort();
    this.#ended = null;
    this.#frame?.remove();
    this.#frame = null;
    this.removeAttribute('ready');
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (this.#frame === null || before === now || this.#changed) return;
    // Several attributes set at once are one change of the address.
    this.#changed = true;
    queueMicrotask(() => {
      this.#changed = false;
      const address = this.#address();
      this.#chosen = this.incident;
      // Replaced and not set, so that the page's Back button is not taken up by it.
      if (address !== null) this.#frame?.contentWindow?.location.replace(address);
    });
  }

  #address(): string | null {
    const { incident } = this;
    if (incident !== null && incident !== '' && !isIncidentId(incident)) {
      this.#fail(`“${incident}” is not an incident’s id; write one as in its address.`);
      return null;
    }
    const address = new URL(incident ? `embed/${incident}/` : 'embed/', ClaimlineMap.site);
    for (const name of OPTIONS) {
      const value = this.getAttribute(name);
      if (value === null) continue;
      // The presence of a flag turns it on, as everywhere in HTML.
      address.searchParams.set(name, FLAGS.includes(name) && value !== '0' ? '1' : value);
    }
    return address.href;
  }

  #load(): void {
    const address = this.#address();
    if (address === null) return;
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('aria-label') ?? 'Claimline';
    frame.allow = 'fullscreen';
    frame.src = address;
    this.#frame = frame;
    this.shadowRoot?.append(frame);
    const late = setTimeout(() => {
      if (!this.hasAttribute('ready')) this.#fail('The frame did not answer.');
    }, PATIENCE);
    this.#ended?.signal.addEventListener('abort', () => clearTimeout(late));
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const frame = this.#frame;
    if (frame === null || source === null || source !== frame.contentWindow) return;
    if (origin !== new URL(ClaimlineMap.site).origin) return;
    const message = readFrameMessage(data);
    if (message === undefined) return;
    if (message.type === 'claimline:height') {
      frame.style.height = `${message.height}px`;
      this.toggleAttribute('ready', true);
    } else if (message.type === 'claimline:select') {
      if (message.incident === this.#chosen) return;
      this.#chosen = message.incident;
      this.#send('claimline-select', { incident: message.incident });
    } else {
      this.#fail(message.message);
    }
  }

  #send(name: keyof ClaimlineMapEventMap, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #fail(message: string): void {
    this.#send('claimline-error', { message });
  }
}

/**
 * Defines `<claimline-map>`; a second call does nothing.
 * @param site address of the site's root, such as `https://example.org/claimline/`
 * @throws TypeError where that is no absolute address
 */
export function defineClaimlineMap(site: string): void {
  if (customElements.get('claimline-map') !== undefined) return;
  ClaimlineMap.site = new URL('.', site).href;
  customElements.define('claimline-map', ClaimlineMap);
}
