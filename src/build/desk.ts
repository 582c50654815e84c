import { type Desk, NO_DESK } from '../domain/reply.ts';
import { z } from '../domain/zod.ts';
import { SettingError } from './setting-error.ts';

const mail = z.email();

function mailDesk(address: string): Desk {
  if (!mail.safeParse(address).success)
    throw new SettingError(
      `CORRECTIONS_MAIL is ${address}; write one mail address alone: desk@example.org`,
    );
  return { kind: 'mail', address };
}

function formDesk(address: string): Desk {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const own = url?.username === '' && url.password === '';
  if (url?.protocol !== 'https:' || !own)
    throw new SettingError(
      `CORRECTIONS_FORM is ${address}; write the form’s https address, without a user’s name: https://github.com/owner/repository/issues/new?template=correction.yml`,
    );
  return { kind: 'form', address: url.href };
}

/**
 * Who takes reports of errors and replies: `CORRECTIONS_MAIL=desk@example.org npm run build`, or
 * `CORRECTIONS_FORM` with the https address of a form; by no variable, nobody is named.
 * @throws SettingError where one of them is no such address, or both are given
 */
export function readDesk(env: NodeJS.ProcessEnv = process.env): Desk {
  const address = env['CORRECTIONS_MAIL']?.trim() ?? '';
  const form = env['CORRECTIONS_FORM']?.trim() ?? '';
  if (address !== '' && form !== '')
    throw new SettingError(
      `CORRECTIONS_MAIL and CORRECTIONS_FORM are both given; a claim has one link, so leave one of them out`,
    );
  if (address !== '') return mailDesk(address);
  return form === '' ? NO_DESK : formDesk(form);
}
