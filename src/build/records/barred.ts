import type { Language } from '../../domain/text.ts';

/** Words that our own voice does not use, and what it writes in their place. */
export interface Barred {
  /** The neutral words, as an editor would put them into the text. */
  readonly write: string;
  /** Stems, each standing for its endings; a regular expression where a name or a sense is spared. */
  readonly words: readonly string[];
}

/**
 * Words with which a side, or an outlet, blames, claims or doubts. docs/words.md has the same by
 * concept, with the reasons, and those whose sense a stem cannot tell.
 */
export const BARRED: Readonly<Record<Language, readonly Barred[]>> = {
  en: [
    {
      write: 'taken into custody; held by',
      words: [
        ...['captur', 'recaptur', 'abduct', 'kidnap', 'arrest', 'detain', 'hostage', 'captive'],
        ...['prisoner', 'seiz', 'neutralis', 'neutraliz'],
      ],
    },
    { write: 'servicemen; group of servicemen', words: ['saboteur', 'subversive', 'separatist'] },
    { write: 'other side', words: ['enem', 'adversar', 'opposing side'] },
    {
      write: 'reported crossing; movement',
      words: [
        ...['invasion', 'invad', 'infiltrat', 'encroach', 'redeploy'],
        'border (?:clarification|adjustment)',
      ],
    },
    {
      write: 'border; the line as a source draws it',
      words: [
        ...['state borders?(?! (?:service|checkpoint))', 'contact lines?', 'lines? of contact'],
        ...['conditional border', 'purported border'],
      ],
    },
    { write: 'under the control of', words: ['occup', 'liberat', 'surrender'] },
    { write: 'killed', words: ['martyr'] },
    { write: 'Azerbaijani', words: ['azeri'] },
    { write: 'Nagorno-Karabakh', words: ['artsakh', 'karabakh economic'] },
    {
      write: 'says; reports; denies; accuses … of',
      words: [
        ...['sabotage', 'provoc', 'provok', 'aggress', 'terror', 'disinform', 'misinform'],
        ...['propaganda', 'falsely', 'fake', 'allegedly', 'so-called'],
      ],
    },
  ],
  hy: [
    {
      write: 'վերցվել է պահման տակ; պահվում է',
      words: [
        ...['գերեվար', 'գերի', 'ռազմագեր', 'առևանգ', 'պատանդ', 'ձերբակալ', 'կալանավոր', 'չեզոքաց'],
        ...['վնասազերծ', 'հսկողության տակ'],
      ],
    },
    { write: 'զինծառայողներ; զինծառայողների խումբ', words: ['դիվերս', 'հետախուզադիվերս'] },
    { write: 'մյուս կողմ', words: ['թշնամի', 'թշնամու', 'հակառակորդ', 'հակառակ կողմ'] },
    { write: 'իր (for a side’s own people)', words: ['յուրային'] },
    {
      write: 'հայ, ադրբեջանցի (of people)',
      words: [
        '(?:հայկական|ադրբեջանական) (?:զինծառայող|զինվոր(?!ական)|սահմանապահ(?! (?:ծառայ|ուժ|զորք)))',
      ],
    },
    {
      write: 'հաղորդում անցման մասին; տեղաշարժ',
      words: ['ներխուժ', 'ներթափանց', 'ոտնձգ', 'վերատեղակ', 'սահման\\p{L}* ճշգրտ'],
    },
    {
      write: 'սահման; մոտավոր գիծ',
      words: ['պետական սահման(?!ապահ)', 'շփման գ(?:իծ|ծ)', 'պայմանական (?:սահման|գիծ|գծ)'],
    },
    {
      write: 'վերահսկողության տակ',
      words: ['օկուպ', 'բռնազավթ', 'ազատագր', 'գրավել', 'գրավվ'],
    },
    { write: 'զոհվել է', words: ['նահատակ', 'սպանվ'] },
    { write: 'Լեռնային Ղարաբաղ', words: ['արցախ', 'ղարաբաղի տնտեսական'] },
    {
      write: 'ասում է, որ; հայտնում է; հերքում է; մեղադրում է, որ',
      words: [
        'սադր',
        'ագրես',
        'ահաբեկ',
        'տեռոր',
        'ապատեղեկ',
        'կեղծորեն',
        'իբր(?!և)',
        'այսպես կոչված',
      ],
    },
  ],
  az: [
    {
      write: 'X-ın nəzarətinə keçib; X-ın nəzarətindədir',
      words: [...['əsir', 'qaçırıl', 'oğurlan', 'girov', 'həbs', 'saxlanıl', 'zərərsizləş']],
    },
    { write: 'hərbçilər; hərbçilər qrupu', words: ['diversant', 'diversiya'] },
    { write: 'digər tərəf', words: ['düşmən', 'qarşı tərəf', 'o biri tərəf'] },
    {
      write: 'Ermənistan hərbçisi, bölmələri, mövqeləri (as Azərbaycan …)',
      // Of the language alone it stays: "ermənicə", "erməni və rus dillərində".
      words: ['erməni(?!stan|cə|[^.:;]* dil)'],
    },
    {
      write: 'keçid barədə məlumat; hərəkət',
      words: ['sızma', 'sızıb', 'müdaxilə', 'yenidən yerləşdir', 'sərhədin dəqiqləşdir'],
    },
    {
      write: 'sərhəd; təxmini; X-ın çəkdiyi xətt',
      words: ['dövlət sərhəd(?!\\p{L}* xidmət)', 'təmas xətt', 'şərti (?:sərhəd|xətt)'],
    },
    {
      write: 'nəzarəti altında; of people buraxılıb',
      words: ['işğal', 'zəbt', 'ələ keç', 'azad (?:ed|olun)', '(?<!təhvil-)təslim'],
    },
    { write: 'həlak olub', words: ['şəhid', 'öldür', 'ölüb', 'ölən', 'məhv (?:ed|ol)'] },
    { write: 'Dağlıq Qarabağ', words: ['arsax', 'qarabağ iqtisadi'] },
    {
      write: 'bildirir; məlumat verir; təkzib edir; -də ittiham edir',
      words: ['təxribat', 'təcavüz', 'terror', 'qəsd', 'dezinform', 'guya', 'yalandan', 'qondarma'],
    },
  ],
  ru: [
    {
      write: 'оказались в руках … стороны; удерживаются; отпущены',
      words: [
        ...['плен', 'военноплен', 'захва', 'похищ', 'похити', 'заложник', 'арест', 'задерж'],
        ...['под страж', 'нейтрализ', 'обезвреж', 'освобожд', 'освобод'],
      ],
    },
    { write: 'военнослужащие', words: ['диверс', 'разведывательно-диверс', 'сепаратист'] },
    { write: 'другая сторона', words: ['враг', 'вражеск', 'противник'] },
    {
      write: 'сообщение о переходе границы; передвижение',
      words: ['вторж', 'вторг', 'проник', 'посягат', 'передислок', 'уточнени\\p{L}* границ'],
    },
    {
      write: 'граница; ориентировочная линия',
      words: [
        ...['государственн\\p{L}* границ', 'лини\\p{L}* соприкосновен'],
        ...['условн\\p{L}* (?:границ|лини)'],
      ],
    },
    { write: 'под контролем', words: ['оккуп'] },
    { write: 'погиб', words: ['убит'] },
    { write: 'Нагорный Карабах', words: ['арцах', 'карабахск\\p{L}* экономическ'] },
    { write: 'отрицает; отвергает', words: ['опроверг', 'опроверж'] },
    { write: 'десяток', words: ['дюжин'] },
    {
      write: 'заявляет, что; сообщает; обвиняет в',
      words: [
        ...['провок', 'провоц', 'спровоц', 'агресс', 'террор', 'дезинформ', 'пропаганд', 'фейк'],
        ...['якобы', 'так называем', 'ложно утвержд'],
      ],
    },
  ],
};

/** Neutral in a side's account, which says whose they are, but not in a title or in what both say. */
export const ACCOUNT_ONLY: Readonly<Record<Language, readonly Barred[]>> = {
  en: [
    { write: 'fire; fighting', words: ['attack', 'shell'] },
    { write: 'says; reports', words: ['claim', 'admit', 'confess'] },
    { write: 'crossing; movement', words: ['violat'] },
  ],
  hy: [
    { write: 'կրակ; մարտեր', words: ['հարձակ', 'գնդակոծ'] },
    { write: 'ասում է, որ', words: ['խոստովան'] },
  ],
  az: [
    { write: 'atəş; döyüşlər', words: ['hücum'] },
    { write: 'bildirir', words: ['etiraf'] },
  ],
  ru: [
    { write: 'стрельба; бои', words: ['нападен', 'напал', 'напада'] },
    { write: 'заявляет', words: ['признал', 'признаёт', 'признает', 'призналс'] },
  ],
};
