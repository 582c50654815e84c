import { describe, expect, it } from 'vitest';
import { type Desk, type Letter, LONGEST_MAILTO, type Matter, replyAddress } from './reply.ts';

const matter: Matter = {
  incident: '2021-05-27-custody',
  claim: 'az-mod-2',
  edition: '2026-12-01.f4449d75',
  page: 'https://example.org/hy/incidents/2021-05-27-custody/?claim=az-mod-2',
};
const letter: Letter = {
  subject: 'Սխալ կամ պատասխան. az-mod-2',
  facts: ['Միջադեպ՝ 2021-05-27-custody', 'Էջ՝ https://example.org/?a=1&b=2#c'],
  prompts: ['Ինչն է սխալ', 'Աղբյուր'],
};
const mail = (address: string): Desk => ({ kind: 'mail', address });
const form = (address: string): Desk => ({ kind: 'form', address });

/** What a mail client makes of a link: RFC 6068 percent-encodes and knows no plus for a space. */
function read(address: string | undefined) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(address ?? '') ?? [];
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), fields };
}

/** Texts that would end a line, begin another header or parameter, or cannot be encoded. */
const HOSTILE = [
  'a&cc=x@evil.example',
  'a\r\nBcc: x@evil.example',
  'a\u2028b\u2029c\u0000d\u0085e',
  '%0D%0ABcc: x@evil.example',
  '\uD800 alone',
  "?subject=<b>'()*!",
];

describe('a mail', () => {
  it('has its subject, the facts and room below what it asks', () => {
    expect(read(replyAddress(mail('desk@example.org'), matter, letter))).toEqual({
      to: 'desk@example.org',
      fields: [
        ['subject', letter.subject],
        ['body', [...letter.facts, '', 'Ինչն է սխալ', '', '', '', 'Աղբյուր', '', ''].join('\r\n')],
      ],
    });
  });

  it('is an address of ASCII alone, whose lines end in CR LF', () => {
    const address = replyAddress(mail('o/desk+a?b@example.org'), matter, letter) ?? '';
    expect(address).toMatch(/^mailto:o%2Fdesk%2Ba%3Fb@example\.org\?[\w.~%=&-]+$/);
    expect(address.match(/%0A/g)).toHaveLength(address.match(/%0D%0A/g)?.length ?? -1);
    expect(read(address).to).toBe('o/desk+a?b@example.org');
  });

  it.each(HOSTILE)(
    'has no other line, header or parameter than ours, whatever it holds: %j',
    (text) => {
      const hostile = { subject: text, facts: [text, text], prompts: [text] };
      const { fields } = read(replyAddress(mail('desk@example.org'), matter, hostile));
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
      expect(fields[0]?.[1]).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
      expect(fields[1]?.[1]?.split('\r\n')).toHaveLength(2 + 4);
    },
  );

  it('leaves out what it asks where it would be too long, and no fact', () => {
    const long = { ...letter, prompts: ['ա'.repeat(LONGEST_MAILTO / 6)] };
    const address = replyAddress(mail('desk@example.org'), matter, long) ?? '';
    expect(address.length).toBeLessThan(LONGEST_MAILTO);
    expect(read(address).fields[1]).toEqual(['body', [...letter.facts, '', ''].join('\r\n')]);
  });
});

describe('a form', () => {
  const asked = (address: string) => {
    const url = new URL(replyAddress(form(address), matter, letter) ?? '');
    return { path: url.origin + url.pathname, asked: Object.fromEntries(url.searchParams) };
  };

  it('of GitHub’s issues is filled in by the ids of its fields, with a title', () => {
    const filled = { ...matter, template: 'correction.yml', title: '2021-05-27-custody, az-mod-2' };
    const path = 'https://github.com/owner/repository/issues/new';
    expect(asked(path)).toEqual({ path, asked: filled });
    expect(asked(`${path}?template=reply.yml&labels=reply`)).toEqual({
      path,
      asked: { ...filled, template: 'reply.yml', labels: 'reply' },
    });
  });

  it('of anybody else’s gets the same values as parameters beside its own', () => {
    expect(asked('https://forms.example/correct?lang=en&claim=')).toEqual({
      path: 'https://forms.example/correct',
      asked: { lang: 'en', ...matter },
    });
  });

  it.each(HOSTILE)('has no other parameter than ours, whatever it holds: %j', (text) => {
    const all = { incident: text, claim: text, edition: text, page: text };
    const url = new URL(replyAddress(form('https://forms.example/'), all, letter) ?? '');
    expect([...url.searchParams.keys()]).toEqual(Object.keys(matter));
    expect(url.origin).toBe('https://forms.example');
  });
});

it('nobody is asked where nobody is named', () => {
  expect(replyAddress({ kind: 'none' }, matter, letter)).toBeUndefined();
});
