import { en } from '../../i18n/messages/en.ts';
import type { Translate } from '../../i18n/translate.ts';

type Known = keyof typeof en.language;
const isKnown = (tag: string): tag is Known => Object.hasOwn(en.language, tag);

/** The name of a source's language; the tag itself where the interface has no name for it. */
export function languageName(tag: string, t: Translate): string {
  const [primary = tag] = tag.split('-');
  return isKnown(primary) ? t(`language.${primary}`) : tag;
}
