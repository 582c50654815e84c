import type { enMap } from '../en-map.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of the map and what lies over it. */
export const azMap = {
  map: {
    label: 'İddialar xəritəsi',
    marker: '{{date}}: {{title}}',
    markers: 'Xəritədəki insidentlər',
    clusters: 'Xəritədəki insident qrupları',
    cluster_one: 'Burada {{count}} insident: yaxınlaşdırın',
    cluster_other: 'Burada {{count}} insident: yaxınlaşdırın',
    drawing: 'Xəritə çəkilir.',
    undrawn: 'Xəritə yüklənmədi. Yanındakı mətnlər tamdır.',
    unprinted: 'Bu vərəq xəritəsizdir: çap anında xəritə hazır deyildi.',
    failed: {
      unsupported:
        'Bu brauzer interaktiv xəritəni çəkə bilmir. Çəkilmiş xəritə və bütün mətnlər onsuz da tamdır.',
      code: 'İnteraktiv xəritə şəbəkədən yüklənmədi. Çəkilmiş xəritə və bütün mətnlər onsuz da tamdır.',
      data: 'İnteraktiv xəritənin bir hissəsi yüklənmədi, ona görə yerində çəkilmiş xəritə durur.',
      lost: 'Brauzer interaktiv xəritəni dayandırıb, ona görə yerində çəkilmiş xəritə durur.',
      slow: 'İnteraktiv xəritə uzun müddətdir yüklənir. Hələlik yerində çəkilmiş xəritə durur.',
    },
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    reset: 'Bütün insidentləri göstər',
    resetIncident: 'Hər iki iddianı göstər',
    fullScreen: 'Tam ekran',
    leaveFullScreen: 'Tam ekrandan çıx',
    scale: 'Miqyas: parçanın uzunluğu {{distance}}',
    scaleMetres: '{{value}} m',
    scaleKilometres: '{{value}} km',
    andEarlier: 'və əvvəl — {{where}}',
    earlierClaim: '{{party}}, əvvəlki',
    latestClaim: '{{party}}, sonuncu',
    attribution: 'Xəritənin mənbələri',
    attributionText:
      '© OpenStreetMap iştirakçıları (ODbL 1.0) · Natural Earth əsasında · Yerlər: GeoNames.org, CC BY 4.0',
    legend: {
      title: 'Şərti işarələr və laylar',
      ring: 'mübahisə, xəttin üstündə çəkilib: nəticə deyil',
      latest: 'sonuncu iddia: xətt, nöqtə və ya sahə',
      earlier: 'əvvəlki iddia',
      border: 'sərhəd, {{name}} {{year}}, təxmini',
      naturalEarth: '{{name}} {{year}}, 1:10 mln',
      notes: {
        border:
          'Sərhəd delimitasiya olunmayıb. Qırıq xətt təxminidir və qoşunların harada durduğunu göstərmir.',
        provinces: 'Vilayətlərin daxili xətləri ±1,5 km dəqiqliyi ilədir.',
        kelbajar: 'Kəlbəcərin konturu rayonun sonrakı bölünməsindən əvvəlki halını göstərir.',
        naturalEarth:
          'Natural Earth xətti 1:10 mln miqyasına ümumiləşdirilib: xətlər arasındakı fərq miqyasdandır, rəqib iddia deyil.',
        spread: 'Xəttin yanında duran işarədən onun xətdəki yerinə nazik çizgi gedir.',
      },
    },
    layers: {
      title: 'Xəritədə göstər',
      gegharkunik: 'Geğarkunik',
      kelbajar: 'Kəlbəcər',
      syunik: 'Sünik',
      provinces: 'Vilayət xətləri',
      border: 'Sərhəd xətti',
      naturalEarth: 'Natural Earth xətti',
      places: 'Yerlər',
    },
    gestures: {
      windows: 'Xəritəni böyütmək üçün Ctrl düyməsi ilə sürüşdürün',
      mac: 'Xəritəni böyütmək üçün ⌘ düyməsi ilə sürüşdürün',
      touch: 'Xəritəni iki barmaqla hərəkət etdirin',
    },
  },
} satisfies MessagesOf<typeof enMap, 'az'>;
