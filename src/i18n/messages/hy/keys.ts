import type { enKeys } from '../en-keys.ts';
import type { MessagesOf } from '../shape.ts';

/** Armenian texts of the keys, of the panel on a phone, and of paper. */
export const hyKeys = {
  keys: {
    open: 'Ստեղներ',
    title: 'Ստեղներ',
    close: 'Փակել',
    single: 'Օգտագործել մեկ տառից կամ նշանից բաղկացած ստեղները',
    singleNote:
      'Գործում են, երբ ոչ մի դաշտ չի լրացվում։ Անջատելու դեպքում դրանք մնում են դիտարկիչին և ձայնային մուտքագրմանը՝ մինչև էջի նոր բեռնումը։',
    page: 'Էջում',
    map: 'Քարտեզի վրա',
    help: 'Բացել այս ցանկը',
    search: 'Որոնում',
    next: 'Հաջորդ միջադեպը, ցանկից՝ առաջինը',
    previous: 'Նախորդ միջադեպը, ցանկից՝ վերջինը',
    list: 'Վերադառնալ ցանկին',
    swap: 'Փոխել կողմերի տեղերը',
    theme: 'Հաջորդ տեսքը՝ ինչպես համակարգում, բաց, մուգ',
    explore: 'Անցնել քարտեզին',
    text: 'Անցնել տեքստին',
    escape: 'Փակել պատուհանը կամ բաց միջադեպը',
    arrows: 'Շարժել քարտեզը նշանացույցի տակ, Shift-ով՝ փոքր քայլերով',
    zoom: 'Մեծացնել և փոքրացնել',
    enter: 'Բացել կամ նշել նշանացույցի տակ եղածը',
    names: { escape: 'Esc', enter: 'Enter', arrows: '← ↑ → ↓' },
    or: 'կամ',
    swapped: 'Ձախից՝ {{first}}, աջից՝ {{second}}։',
    themeNow: 'Տեսքը՝ {{theme}}',
    crosshair: {
      hint: 'Սլաքները շարժում են քարտեզը նշանացույցի տակ, գումարման և հանման նշանները փոխում են մասշտաբը, Enter-ը բացում է նշվածը։',
      nothing: 'Այստեղ գրառումներից ոչինչ չկա',
      region: '{{region}}, {{country}}՝ ըստ OpenStreetMap-ի գծի',
      exclave: '{{exclave}} (էքսկլավ, {{region}})',
      stretch: 'սահմանի մոտավոր գիծ, {{first}} – {{second}}',
      incident: 'Միջադեպ, {{date}}. {{title}}',
      claim: '{{party}}, պնդում. {{where}}',
    },
  },
  sheet: {
    handle: 'Տեքստի բարձրությունը',
    heights: { low: 'ցածր', half: 'կես', full: 'ամբողջ' },
  },
  print: {
    left: 'Այս թերթին՝ յուրաքանչյուր կողմի վերջին պնդումն իր աղբյուրներով։ Էջում նաև՝ ավելի վաղ և այլ պնդումներ, որտեղից է կրակ բացվել, թվեր, արձագանքներ, հեռավորություններ և փոփոխություններ, եթե կան։',
    record: 'Գրառում {{id}}, տարբերակ {{version}}',
  },
} satisfies MessagesOf<typeof enKeys, 'hy'>;
