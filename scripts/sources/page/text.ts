import { Parser, Tokenizer } from 'htmlparser2';

/** What a page says to a reader. */
export interface PageText {
  /** All of its text, without tags and what is no text. */
  text: string;
  title: string;
  /** Its first heading of the first rank. */
  heading: string;
}

/** Elements whose content no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template']);

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Gathers what a page says to a reader, token by token. */
class Reader {
  readonly #all: string[] = [];
  readonly #named: Readonly<Record<string, string[]>> = { title: [], h1: [] };
  /** The first title or heading while it is open. */
  #within: string[] | undefined;
  #unseen = 0;

  opened(name: string): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    const named = this.#named[name];
    if (named?.length === 0) this.#within = named;
  }

  closed(name: string): void {
    if (UNSEEN.has(name)) this.#unseen = Math.max(0, this.#unseen - 1);
    if (this.#named[name] === this.#within) this.#within = undefined;
  }

  read(text: string): void {
    if (this.#unseen > 0) return;
    this.#all.push(text);
    this.#within?.push(text);
  }

  get page(): PageText {
    const { title = [], h1 = [] } = this.#named;
    return {
      text: this.#all.join(''),
      title: oneLine(title.join('')),
      heading: oneLine(h1.join('')),
    };
  }
}

const nothing = () => {};

/**
 * The text of an HTML page, however broken. It is read token by token, without a tree: the time that it
 * takes grows with the page's length alone, however deep its elements are nested.
 */
export function pageText(html: string): PageText {
  const reader = new Reader();
  const part = (from: number, to: number) => html.slice(from, to);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (from, to) => reader.opened(part(from, to).toLowerCase()),
      onclosetag: (from, to) => reader.closed(part(from, to).toLowerCase()),
      ontext: (from, to) => reader.read(part(from, to)),
      ontextentity: (code) => reader.read(String.fromCodePoint(code)),
      oncdata: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return reader.page;
}

/** The encoding that a page declares of itself; undefined where it declares none. */
export function metaCharset(html: string): string | undefined {
  let declared: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name !== 'meta' || declared !== undefined) return;
      const { charset, content = '', 'http-equiv': equivalent = '' } = attributes;
      declared =
        charset ??
        (equivalent.toLowerCase() === 'content-type'
          ? /charset\s*=\s*["']?([^\s"';]+)/i.exec(content)?.[1]
          : undefined);
    },
  });
  parser.end(html);
  return declared?.trim();
}
