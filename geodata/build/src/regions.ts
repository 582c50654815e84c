/** What the regions are called; the codes are ISO 3166-2. */
import type { Claimed, Properties } from './types.ts';

export interface Names {
  readonly en: string;
  readonly hy?: string;
  readonly az?: string;
  readonly ru?: string;
}

/** A region along the border, with a file of its own. */
export interface BorderRegion {
  readonly id: string;
  readonly iso: string;
  readonly country: Claimed;
  readonly names: Required<Names>;
}

export const PARTY = { AM: 'armenia', AZ: 'azerbaijan' } as const satisfies Record<Claimed, string>;

const am = (
  id: string,
  iso: string,
  en: string,
  hy: string,
  az: string,
  ru: string,
): BorderRegion => ({ id, iso, country: 'AM', names: { en, hy, az, ru } });
const az = (
  id: string,
  iso: string,
  en: string,
  local: string,
  hy: string,
  ru: string,
): BorderRegion => ({ id, iso, country: 'AZ', names: { en, hy, az: local, ru } });

export const BORDER_REGIONS: readonly BorderRegion[] = [
  am('gegharkunik', 'AM-GR', 'Gegharkunik', 'Գեղարքունիք', 'Geğarkunik', 'Гегаркуник'),
  am('syunik', 'AM-SU', 'Syunik', 'Սյունիք', 'Sünik', 'Сюник'),
  am('vayots-dzor', 'AM-VD', 'Vayots Dzor', 'Վայոց Ձոր', 'Vayots Dzor', 'Вайоц Дзор'),
  am('ararat', 'AM-AR', 'Ararat', 'Արարատ', 'Ararat', 'Арарат'),
  am('tavush', 'AM-TV', 'Tavush', 'Տավուշ', 'Tavuş', 'Тавуш'),
  az('kelbajar', 'AZ-KAL', 'Kelbajar', 'Kəlbəcər', 'Քարվաճառ', 'Кельбаджар'),
  az('lachin', 'AZ-LAC', 'Lachin', 'Laçın', 'Բերձոր', 'Лачин'),
  az('zangilan', 'AZ-ZAN', 'Zangilan', 'Zəngilan', 'Կովսական', 'Зангелан'),
  az('qubadli', 'AZ-QBI', 'Qubadli', 'Qubadlı', 'Կուբաթլու', 'Губадлы'),
  az('gadabay', 'AZ-GAD', 'Gadabay', 'Gədəbəy', 'Գետաբեկ', 'Кедабек'),
  az('dashkasan', 'AZ-DAS', 'Dashkasan', 'Daşkəsən', 'Քարհատ', 'Дашкесан'),
  az('tovuz', 'AZ-TOV', 'Tovuz', 'Tovuz', 'Թովուզ', 'Товуз'),
  az('qazakh', 'AZ-QAZ', 'Qazakh', 'Qazax', 'Ղազախ', 'Газах'),
  az('aghstafa', 'AZ-AGA', 'Aghstafa', 'Ağstafa', 'Աղստաֆա', 'Агстафа'),
  az('nakhchivan', 'AZ-NX', 'Nakhchivan', 'Naxçıvan', 'Նախիջևան', 'Нахичевань'),
];

/** Districts that make up the autonomous republic, and Nakhchivan city itself. */
export const NAKHCHIVAN: ReadonlySet<string> = new Set([
  'AZ-SAR',
  'AZ-SAD',
  'AZ-KAN',
  'AZ-BAB',
  'AZ-SAH',
  'AZ-CUL',
  'AZ-ORD',
  'AZ-NX',
]);

/** Names of other regions where Natural Earth's own are missing, dated or mixed up. */
const CORRECTED: Readonly<Record<string, Names>> = {
  'AM-AG': { en: 'Aragatsotn', hy: 'Արագածոտն', ru: 'Арагацотн' },
  'AM-AV': { en: 'Armavir', hy: 'Արմավիր', ru: 'Армавир' },
  'AM-ER': { en: 'Yerevan', hy: 'Երևան', az: 'İrəvan', ru: 'Ереван' },
  'AM-KT': { en: 'Kotayk', hy: 'Կոտայք', ru: 'Котайк' },
  'AM-LO': { en: 'Lori', hy: 'Լոռի', ru: 'Лори' },
  'AM-SH': { en: 'Shirak', hy: 'Շիրակ', ru: 'Ширак' },
  'AZ-GYG': { en: 'Goygol', az: 'Göygöl', ru: 'Гёйгёль' },
  'AZ-LA': { en: 'Lankaran', az: 'Lənkəran', ru: 'Ленкорань' },
  'AZ-NA': { en: 'Naftalan', az: 'Naftalan', ru: 'Нафталан' },
  'AZ-SBN': { en: 'Shabran', az: 'Şabran', ru: 'Шабран' },
  'AZ-SR': { en: 'Shirvan', az: 'Şirvan', ru: 'Ширван' },
  'AZ-SUS': { en: 'Shusha', hy: 'Շուշի', az: 'Şuşa', ru: 'Шуша' },
  'AZ-XA': {
    en: 'Khankendi / Stepanakert',
    hy: 'Ստեփանակերտ',
    az: 'Xankəndi',
    ru: 'Ханкенди / Степанакерт',
  },
  'AZ-YEV': { en: 'Yevlakh', az: 'Yevlax', ru: 'Евлах' },
};

/** @param given Natural Earth's `en`, `az`, `ru` */
export const contextNames = (iso: string, given: Properties): Names => {
  const corrected = CORRECTED[iso];
  if (corrected) return corrected;
  const { en, az: local, ru } = given;
  if (typeof en !== 'string') throw new Error(`${iso} has no name`);
  return {
    en,
    ...(typeof local === 'string' ? { az: local } : {}),
    ...(typeof ru === 'string' ? { ru } : {}),
  };
};

export const nameProperties = (names: Names): Properties =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [`name_${language}`, name]));

export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
