import type { enKeys } from '../en-keys.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of the keys, of the panel on a phone, and of paper. */
export const azKeys = {
  keys: {
    open: 'Düymələr',
    title: 'Düymələr',
    close: 'Bağla',
    single: 'Bir hərf və ya işarədən ibarət düymələrdən istifadə et',
    singleNote:
      'Heç bir sahə doldurulmadıqda işləyir. Söndürüldükdə səhifə yenidən yüklənənədək brauzerə və səsli daxiletməyə qalır.',
    page: 'Səhifədə',
    map: 'Xəritədə',
    help: 'Bu siyahını aç',
    search: 'Axtarış',
    next: 'Növbəti insident; siyahıdan birincisi',
    previous: 'Əvvəlki insident; siyahıdan sonuncusu',
    list: 'Siyahıya qayıt',
    swap: 'Tərəflərin yerini dəyiş',
    theme: 'Növbəti görünüş: sistemdəki kimi, açıq, tünd',
    explore: 'Xəritəyə keç',
    text: 'Mətnə keç',
    escape: 'Pəncərəni və ya açıq insidenti bağla',
    arrows: 'Xəritəni mərkəz işarəsinin altında hərəkət etdir; Shift ilə kiçik addımlarla',
    zoom: 'Yaxınlaşdır və uzaqlaşdır',
    enter: 'Mərkəz işarəsinin altındakını aç və ya göstər',
    names: { escape: 'Esc', enter: 'Enter', arrows: '← ↑ → ↓' },
    or: 'və ya',
    swapped: 'Solda: {{first}}, sağda: {{second}}.',
    themeNow: 'Görünüş: {{theme}}',
    crosshair: {
      hint: 'Ox düymələri xəritəni mərkəz işarəsinin altında hərəkət etdirir, plus və minus miqyası dəyişir, Enter adı çəkiləni açır.',
      nothing: 'Burada qeydlərdən heç nə yoxdur',
      region: '{{region}}, {{country}}, OpenStreetMap xəttinə görə',
      exclave: '{{exclave}} (eksklav, {{region}})',
      stretch: 'təxmini sərhəd xətti, {{first}} – {{second}}',
      incident: 'İnsident, {{date}}: {{title}}',
      claim: '{{party}}, iddia: {{where}}',
    },
  },
  sheet: {
    handle: 'Mətnin hündürlüyü',
    heights: { low: 'alçaq', half: 'yarım', full: 'tam' },
  },
  print: {
    left: 'Bu vərəqdə: hər tərəfin ən son iddiası və mənbələri. Səhifədə bundan başqa: əvvəlki və digər iddialar, atəşin haradan açıldığı, rəqəmlər, reaksiyalar, məsafələr və dəyişikliklər, əgər varsa.',
    record: 'Qeyd {{id}}, versiya {{version}}',
  },
} satisfies MessagesOf<typeof enKeys, 'az'>;
