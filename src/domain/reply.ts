/** Who takes reports of errors and replies: a mail address, a form's address, or nobody by a link. */
export type Desk =
  | { kind: 'mail'; address: string }
  | { kind: 'form'; address: string }
  | { kind: 'none' };

export const NO_DESK: Desk = { kind: 'none' };

/** What a report or a reply is about, so that nobody has to look for it. */
export interface Matter {
  /** Ids of the incident and of one of its claims. */
  incident: string;
  claim: string;
  /** Version of the incident's record. */
  edition: string;
  /** Address of the page; absolute where that is known. */
  page: string;
}

/** What stands in a mail, in the language of the page. */
export interface Letter {
  subject: string;
  /** One line each fact. */
  facts: readonly string[];
  /** What the writer is asked for, each with room below it; left out where the mail would be too long. */
  prompts: readonly string[];
}

/** Characters that every mail client takes as the address of a link; older ones cut what is longer. */
export const LONGEST_MAILTO = 2000;

/** A value of one line, whatever it was made from: a line break would begin another header or fact. */
const oneLine = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** Percent-encoded as a part of an address; the marks that RFC 3986 keeps for itself too. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A mail to `address` as a link (RFC 6068): lines end in CR LF, everything else is percent-encoded. */
function mailto(address: string, { subject, facts, prompts }: Letter): string {
  const at = address.lastIndexOf('@');
  const to = `${encoded(address.slice(0, at))}@${encoded(address.slice(at + 1))}`;
  const lines = facts.map(oneLine);
  const asked = prompts.flatMap((prompt) => ['', oneLine(prompt), '', '']);
  const link = (body: readonly string[]) =>
    `mailto:${to}?subject=${encoded(oneLine(subject))}&body=${encoded(body.join('\r\n'))}`;
  const whole = link([...lines, ...asked]);
  return whole.length <= LONGEST_MAILTO ? whole : link([...lines, '', '']);
}

/** A form of GitHub's issues, whose fields an address fills in by their ids. */
const ISSUE_FORM = 'correction.yml';

/** The form's own parameters, then the matter's, which the ids of the issue form's fields are. */
function formAddress(address: string, matter: Matter): string {
  const url = new URL(address);
  const values = Object.entries(matter).map(([name, value]) => [name, oneLine(value)] as const);
  if (url.hostname === 'github.com') {
    if (!url.searchParams.has('template')) url.searchParams.set('template', ISSUE_FORM);
    url.searchParams.set('title', `${oneLine(matter.incident)}, ${oneLine(matter.claim)}`);
  }
  for (const [name, value] of values) url.searchParams.set(name, value);
  return url.href;
}

/**
 * The address that a report of an error in a claim, or a reply to it, begins from. The one place where
 * it is made, so that the build's HTML and the page agree. Pure.
 * @returns undefined where nobody is named: how to correct a record is then told on the site itself
 */
export function replyAddress(desk: Desk, matter: Matter, letter: Letter): string | undefined {
  switch (desk.kind) {
    case 'mail':
      return mailto(desk.address, letter);
    case 'form':
      return formAddress(desk.address, matter);
    case 'none':
      return undefined;
  }
}
