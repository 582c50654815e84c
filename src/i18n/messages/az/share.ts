import type { enShare } from '../en-share.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of the frame on other sites, and of the dialog that gives its code. */
export const azShare = {
  embed: {
    mapOf: 'Hər iki iddianın xəritəsi',
    mapOfAll: 'Bütün insidentlərin xəritəsi',
    unavailable:
      'İnteraktiv xəritə burada yüklənmədi. Çəkilmiş xəritə və hər iki iddia onsuz da tamdır.',
    sources: 'Mənbələr',
    noPhrase: 'Yer haqqında ifadə yoxdur',
    blocked: 'Bu səhifədə keçidlər bağlıdır; onların ünvanları yanında yazılıb.',
    full: 'Bu insident haqqında hər şey',
    fullHome: 'Claimline-da bütün insidentlər',
    list_one: '{{count}} insident, hər iki tərəfin göstərdiyi yerlərlə',
    list_other: 'Bütün {{count}} insident, hər iki tərəfin göstərdiyi yerlərlə',
    undelimited: 'Sərhəd delimitasiya olunmayıb; xətt təxminidir.',
    docs: {
      title: 'Yerləşdirmə yolları',
      text: 'Hər yol hər iki tərəfin iddialarını mənbəyi ilə göstərir; heç biri bir tərəfi gizlətmir. Ünvanları bu saytın ünvanı ilə başlayan kimi kod olduğu kimi işləyir.',
      frame: {
        title: 'Çərçivə',
        text: 'Skript tələb etmir. Səhifədə claimline.js olsa, məzmununun hündürlüyünü alır; olmasa, kodda göstərilən hündürlüyü.',
      },
      element: {
        title: 'Element',
        text: 'Görünən sahəyə yaxınlaşanda yüklənir, hündürlüyü məzmunu qədərdir. Atributları istənilən vaxt dəyişmək olar; claimline-select və claimline-error onda nə baş verdiyini bildirir.',
      },
      static: {
        title: 'Yalnız çəkilmiş xəritə',
        text: 'static=1 interaktiv xəritəni heç vaxt yükləmir; plain=1 haşiyəni və fonu götürür.',
      },
      all: {
        title: 'Bütün insidentlər',
        text: 'İnsident göstərilməsə, bütün toplu göstərilir. map="auto" xəritəni görünən sahəyə düşən kimi interaktiv edir.',
      },
    },
    gone: {
      title: 'Bu səhifə topluda yoxdur',
      text: 'Bu ünvanda heç nə yoxdur: ünvan səhv yazılmış və ya insidentin adı dəyişmiş ola bilər.',
      link: 'Bütün insidentlərlə xəritəni aç',
    },
    moved: { title: 'Bu insidentin yeni ünvanı var' },
    removed: {
      title: 'Bu insident artıq topluda deyil',
      date: 'Çıxarıldığı tarix: {{date}}.',
      now: 'Onun yerini tutan insidenti aç',
    },
  },
  share: {
    open: 'Paylaş',
    title: 'Paylaş və ya yerləşdir',
    about: 'Hər iki tərəfin iddiaları həmişə birlikdə göstərilir.',
    close: 'Bağla',
    link: 'Keçid',
    code: 'Yerləşdirmə kodu',
    kind: {
      label: 'Necə',
      frame: 'Çərçivə (öz hündürlüyü)',
      bare: 'Skriptsiz çərçivə',
      element: 'Element (öz hündürlüyü)',
    },
    width: { label: 'En', full: 'Tam en' },
    height: 'Piksellə hündürlük',
    language: 'Dil',
    theme: { label: 'Rənglər', auto: 'Oxucunun sistemindəki kimi', light: 'Açıq', dark: 'Tünd' },
    content: {
      label: 'Məzmun',
      live: 'Canlı: düzəlişləri izləyir',
      frozen: 'Dondurulmuş: {{version}} versiyası, heç vaxt dəyişmir',
    },
    preview: 'Öncədən baxış',
    copyLink: 'Keçidi kopyala',
    copyCode: 'Kodu kopyala',
    copied: { link: 'Keçid kopyalandı.', code: 'Kod kopyalandı.' },
    copyFailed: 'Kopyalamağa icazə verilmədi. Mətn seçilib; onu klaviatura ilə kopyalayın.',
    system: 'Sistem vasitəsilə paylaş',
    frameTitle: '{{title}}: hər iki iddia xəritədə',
    frameTitleHome: 'Claimline: insidentlər və hər iki tərəfin iddiaları xəritədə',
  },
} satisfies MessagesOf<typeof enShare, 'az'>;
