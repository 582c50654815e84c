import type { Language } from '../../domain/text.ts';
import { elementCode, frameCode } from '../../embed/code.ts';
import { pathOf } from '../../state/address.ts';
import { embedPath } from '../../state/embed-address.ts';
import type { Theme } from '../../state/view-state.ts';

/** What a reader has chosen in the dialog. */
export interface ShareChoice {
  /** A frame that sizes itself by our script, one without script, or the element. */
  kind: 'frame' | 'bare' | 'element';
  /** CSS pixels, or the whole width. */
  width: number | 'full';
  height: number;
  language: Language;
  theme: Theme;
  /** The version of a frozen copy; null follows the record. */
  frozen: string | null;
}

export interface ShareTarget {
  /** Absolute address of the site's root, ending in a slash. */
  site: string;
  incident: string | null;
  /** The frame's title, which names what both sides' claims are about. */
  title: string;
}

/** Address of the frame that was chosen. Pure. */
export function frameAddress({ site, incident }: ShareTarget, choice: ShareChoice): string {
  const { language, frozen, theme } = choice;
  const root = frozen === null ? site : `${site}v/${frozen}/`;
  const query = theme === 'auto' ? '' : `?theme=${theme}`;
  return `${embedPath({ language, incident }, root)}${query}`;
}

/** HTML to paste. A frozen copy is a frame: the element always shows the record as it is now. Pure. */
export function shareCode(target: ShareTarget, choice: ShareChoice): string {
  const { site, incident, title } = target;
  const { kind, width, height, language, theme, frozen } = choice;
  const script = `${site}claimline.js`;
  const link = { href: pathOf({ language, incident }, site), text: title };
  if (kind !== 'element' || frozen !== null) {
    const frame = { src: frameAddress(target, choice), title, width, height, link };
    return frameCode(kind === 'frame' ? { ...frame, script } : frame);
  }
  return elementCode({
    script,
    attributes: {
      incident,
      lang: language === 'en' ? null : language,
      theme: theme === 'auto' ? null : theme,
    },
    fallback: link,
  });
}
