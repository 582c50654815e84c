import type { Letter, Matter } from '../domain/reply.ts';
import type { Translate } from './translate.ts';

/** The words of a mail on a claim, in one language. */
export function letterOf(matter: Matter, t: Translate): Letter {
  const { incident, claim, edition, page } = matter;
  return {
    subject: t('reply.subject', { incident, claim }),
    facts: [
      t('reply.incident', { value: incident }),
      t('reply.claim', { value: claim }),
      t('reply.edition', { value: edition }),
      t('reply.page', { value: page }),
    ],
    prompts: [t('reply.text'), t('reply.source')],
  };
}
