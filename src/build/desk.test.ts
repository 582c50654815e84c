import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from '../domain/zod.ts';
import { readDesk } from './desk.ts';

const GITHUB = 'https://github.com/owner/repository/issues/new?template=correction.yml';

it('nobody is named by no variable, or by an empty one', () => {
  expect(readDesk({})).toEqual({ kind: 'none' });
  expect(readDesk({ CORRECTIONS_MAIL: '', CORRECTIONS_FORM: ' ' })).toEqual({ kind: 'none' });
});

it('a mail address or a form is taken as it is', () => {
  expect(readDesk({ CORRECTIONS_MAIL: 'desk+map@example.org' })).toEqual({
    kind: 'mail',
    address: 'desk+map@example.org',
  });
  expect(readDesk({ CORRECTIONS_FORM: GITHUB })).toEqual({ kind: 'form', address: GITHUB });
});

it.each([
  'desk',
  'desk@example',
  'mailto:desk@example.org',
  'Desk <desk@example.org>',
  'a@example.org, b@example.org',
  'desk@example.org?subject=a',
  'desk@example.org\nbcc:a@example.org',
])('%j is no mail address: one message says so and what would be right', (address) => {
  expect(() => readDesk({ CORRECTIONS_MAIL: address })).toThrow(
    `CORRECTIONS_MAIL is ${address}; write one mail address alone: desk@example.org`,
  );
});

it.each([
  'http://forms.example/',
  'forms.example',
  'desk@example.org',
  'javascript:alert(1)',
  'https://user@forms.example/',
  'https://user:secret@forms.example/',
])('%j is no form: one message says so and what would be right', (address) => {
  expect(() => readDesk({ CORRECTIONS_FORM: address })).toThrow(
    `CORRECTIONS_FORM is ${address}; write the form’s https address, without a user’s name: ${GITHUB}`,
  );
});

it('both are one too many', () => {
  expect(() => readDesk({ CORRECTIONS_MAIL: 'a@example.org', CORRECTIONS_FORM: GITHUB })).toThrow(
    'CORRECTIONS_MAIL and CORRECTIONS_FORM are both given',
  );
});

it('the issue form has a field for each value that an address fills in', () => {
  const form = z.object({ body: z.array(z.object({ id: z.string().optional() })) });
  const text = readFileSync('.github/ISSUE_TEMPLATE/correction.yml', 'utf8');
  const ids = form.parse(parse(text)).body.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['incident', 'claim', 'edition', 'page']));
});
