import type { DatasetIndex, IncidentDetail } from '../../domain/dataset.ts';
import { otherParty } from '../../domain/party.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import { oembedCode } from '../../embed/code.ts';
import { namesIn } from '../../i18n/names.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { pathOf } from '../../state/address.ts';
import { embedPath } from '../../state/embed-address.ts';
import { frameHeight } from '../../ui/embed/frame-height.ts';

/** Width in CSS pixels for which the height of the answer is reckoned: a usual column of text. */
const WIDTH = 600;

/** A rich answer as https://oembed.com (version 1.0, section 2.3.4.4) has it. */
export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

interface Wanted {
  index: DatasetIndex;
  detail: IncidentDetail | null;
  language: Language;
  /** Where the site stands, ending in a slash; a consumer elsewhere needs it absolute. */
  address: string;
}

/** The title with both sides' claimed places, west first: a link preview shows both or neither. */
function titleOf({ index, detail, language }: Wanted): string {
  const t = createTranslate(language);
  if (detail === null) return t('share.frameTitleHome');
  const names = namesIn(language, [...index.places, ...detail.places], index.regions);
  const claims = [detail.west, otherParty(detail.west)].map((party) => {
    const where = whereaboutsSentence(detail.summary.latest[party], names, t, 'short');
    return `${t(`party.${party}`)}${t('label.colon')} ${where}`;
  });
  return `${inLanguage(detail.incident.title, language).text} (${claims.join('; ')})`;
}

/** What a page answers to a site that asks how to show it. Pure. */
export function oembedAnswer(wanted: Wanted): OembedAnswer {
  const { index, detail, language, address } = wanted;
  const title = titleOf(wanted);
  const incident = detail?.summary.id ?? null;
  const height = frameHeight({ index, detail, language, t: createTranslate(language) }, WIDTH);
  const link = { href: pathOf({ language, incident }, address), text: title };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Claimline',
    provider_url: address,
    cache_age: 86_400,
    html: oembedCode({ src: embedPath({ language, incident }, address), title, height, link }),
    width: WIDTH,
    height,
  };
}
