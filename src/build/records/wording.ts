import type { Language } from '../../domain/text.ts';

/**
 * Words with which a side, or an outlet, blames or claims. In our own voice they have neutral forms
 * (CONTRIBUTING.md, "Words"): "taken into custody", "movement", "says". A stem stands for its endings.
 */
const STEMS: Record<Language, readonly string[]> = {
  en: [
    ...['captur', 'recaptur', 'abduct', 'kidnap', 'arrest', 'detain', 'hostage', 'captive'],
    ...['prisoner', 'saboteur', 'sabotage', 'subversive', 'provoc', 'provok', 'aggress', 'enem'],
    ...['terror', 'invasion', 'invad', 'infiltrat', 'encroach', 'occup', 'liberat', 'redeploy'],
    ...['disinform', 'misinform', 'propaganda', 'falsely', 'fake', 'surrender', 'seiz', 'martyr'],
    ...['separatist', 'neutralis', 'neutraliz', 'azeri', 'artsakh'],
  ],
  hy: [
    ...['գերեվար', 'գերի', 'ռազմագեր', 'առևանգ', 'պատանդ', 'ձերբակալ', 'դիվերս', 'հետախուզադիվերս'],
    ...['սադր', 'ագրես', 'թշնամի', 'թշնամու', 'ահաբեկ', 'ներխուժ', 'ներթափանց', 'ոտնձգ', 'օկուպ'],
    ...['ազատագր', 'գրավել', 'գրավվ', 'ապատեղեկ'],
  ],
  az: [
    ...['əsir', 'qaçırıl', 'girov', 'həbs', 'təxribat', 'diversant', 'təcavüz', 'düşmən', 'terror'],
    ...['işğal', 'sızma', 'sızıb', 'qəsd', 'ələ keç', 'zəbt', 'dezinform', 'şəhid'],
  ],
  ru: [
    ...['плен', 'военноплен', 'захва', 'похищ', 'похити', 'заложник', 'арест', 'задерж', 'диверс'],
    ...['разведывательно-диверс', 'провок', 'провоц', 'спровоц', 'агресс', 'враг', 'вражеск'],
    ...[
      'террор',
      'вторж',
      'вторг',
      'проник',
      'посягат',
      'оккуп',
      'освобожд',
      'освобод',
      'дезинформ',
    ],
  ],
};

/** Neutral in a side's account, which says whose they are, but not in a title or in what both say. */
const ACCOUNT_ONLY: Partial<Record<Language, readonly string[]>> = {
  en: ['attack', 'shell', 'claim', 'admit', 'confess', 'violat'],
};

/** A passage in quotation marks: "…" verbatim, «…» translated. */
const QUOTED = /"[^"]*"|«[^»]*»|“[^”]*”/gu;

const matcher = (stems: readonly string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${stems.join('|')})\\p{L}*`, 'giu');
const byLanguage = (stems: (language: Language) => readonly string[]) =>
  ({
    en: matcher(stems('en')),
    hy: matcher(stems('hy')),
    az: matcher(stems('az')),
    ru: matcher(stems('ru')),
  }) satisfies Record<Language, RegExp>;
const BLAMING = byLanguage((language) => STEMS[language]);
const PARTIAL = byLanguage((language) => [...STEMS[language], ...(ACCOUNT_ONLY[language] ?? [])]);

/** The blame words that a text says in our own voice: those outside its quotation marks. */
export function blameWords(text: string, language: Language): string[] {
  return text.replace(QUOTED, '""').match(BLAMING[language]) ?? [];
}

/**
 * The same for a text that speaks for neither side: a title, a point agreed, a contradiction.
 * @param quotable false where even a quotation would lend weight to one side: titles, points agreed
 */
export function partialWords(text: string, language: Language, quotable: boolean): string[] {
  return (quotable ? text.replace(QUOTED, '""') : text).match(PARTIAL[language]) ?? [];
}
