import type { enMap } from '../en-map.ts';
import type { MessagesOf } from '../shape.ts';

/** Armenian texts of the map and what lies over it. */
export const hyMap = {
  map: {
    label: 'Պնդումների քարտեզ',
    marker: '{{date}}՝ {{title}}',
    markers: 'Միջադեպերը քարտեզի վրա',
    clusters: 'Միջադեպերի խմբերը քարտեզի վրա',
    cluster_one: '{{count}} միջադեպ այստեղ. մոտեցնել',
    cluster_other: '{{count}} միջադեպ այստեղ. մոտեցնել',
    failed:
      'Այս դիտարկիչը չի կարող գծել ինտերակտիվ քարտեզը։ Գծված քարտեզն ու բոլոր տեքստերն ամբողջական են նաև առանց դրա։',
    trouble: 'Քարտեզի մի մասը հնարավոր չեղավ բեռնել։ Կողքի տեքստերն ամբողջական են։',
    zoomIn: 'Մոտեցնել',
    zoomOut: 'Հեռացնել',
    reset: 'Ցույց տալ բոլոր միջադեպերը',
    resetIncident: 'Ցույց տալ երկու պնդումները',
    fullScreen: 'Ամբողջ էկրանով',
    leaveFullScreen: 'Դուրս գալ ամբողջ էկրանից',
    scale: 'Մասշտաբ. հատվածի երկարությունը {{distance}} է',
    scaleMetres: '{{value}} մ',
    scaleKilometres: '{{value}} կմ',
    andEarlier: 'և ավելի վաղ — {{where}}',
    earlierClaim: '{{party}}, ավելի վաղ',
    latestClaim: '{{party}}, վերջինը',
    attribution: 'Քարտեզի աղբյուրները',
    attributionText:
      '© OpenStreetMap-ի մասնակիցներ (ODbL 1.0) · Natural Earth-ի հիման վրա · Տեղանուններ՝ GeoNames.org, CC BY 4.0',
    legend: {
      title: 'Նշաններ և շերտեր',
      ring: 'վեճ՝ գծված գծի վրա. սա եզրակացություն չէ',
      latest: 'վերջին պնդումը՝ գիծ, կետ կամ տարածք',
      earlier: 'ավելի վաղ պնդում',
      border: 'սահման, {{name}} {{year}}, պայմանական',
      naturalEarth: '{{name}} {{year}}, 1:10 մլն',
      notes: {
        border:
          'Սահմանը սահմանազատված չէ։ Կետագիծը պայմանական է և ցույց չի տալիս, թե որտեղ են կանգնած զորքերը։',
        provinces: 'Մարզերի ներքին գծերը ճիշտ են ±1,5 կմ սահմաններում։',
        kelbajar: 'Քարվաճառի ուրվագիծը ցույց է տալիս շրջանը մինչև դրա հետագա բաժանումը։',
        naturalEarth:
          'Natural Earth-ի գիծն ընդհանրացված է 1:10 մլն մասշտաբով. գծերի տարբերությունը մասշտաբից է, ոչ թե հակառակ պնդում է։',
        spread: 'Գծի կողքին կանգնած նշանից դեպի գծի վրա իր տեղը բարակ գծիկ է տանում։',
      },
    },
    layers: {
      title: 'Ցույց տալ քարտեզի վրա',
      gegharkunik: 'Գեղարքունիք',
      kelbajar: 'Քարվաճառ',
      syunik: 'Սյունիք',
      provinces: 'Մարզերի գծեր',
      border: 'Սահմանագիծ',
      naturalEarth: 'Natural Earth-ի գիծը',
      places: 'Տեղանուններ',
    },
    gestures: {
      windows: 'Քարտեզը մոտեցնելու համար պտտեք անիվը՝ սեղմած պահելով Ctrl',
      mac: 'Քարտեզը մոտեցնելու համար պտտեք անիվը՝ սեղմած պահելով ⌘',
      touch: 'Քարտեզը շարժեք երկու մատով',
    },
  },
} satisfies MessagesOf<typeof enMap, 'hy'>;
