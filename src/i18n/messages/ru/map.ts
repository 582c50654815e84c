import type { enMap } from '../en-map.ts';
import type { MessagesOf } from '../shape.ts';

/** Russian texts of the map and what lies over it. */
export const ruMap = {
  map: {
    label: 'Карта утверждений',
    marker: '{{date}}: {{title}}',
    markers: 'Инциденты на карте',
    clusters: 'Группы инцидентов на карте',
    cluster_one: '{{count}} инцидент здесь: приблизить',
    cluster_few: '{{count}} инцидента здесь: приблизить',
    cluster_many: '{{count}} инцидентов здесь: приблизить',
    cluster_other: '{{count}} инцидента здесь: приблизить',
    failed:
      'Этот браузер не может нарисовать интерактивную карту. Нарисованная карта и все тексты полны и без неё.',
    trouble: 'Часть карты загрузить не удалось. Тексты рядом с ней полны.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    reset: 'Показать все инциденты',
    resetIncident: 'Показать оба утверждения',
    fullScreen: 'Во весь экран',
    leaveFullScreen: 'Выйти из полноэкранного режима',
    scale: 'Масштаб: длина отрезка — {{distance}}',
    scaleMetres: '{{value}} м',
    scaleKilometres: '{{value}} км',
    andEarlier: 'и ранее — {{where}}',
    earlierClaim: '{{party}}, ранее',
    latestClaim: '{{party}}, последнее',
    attribution: 'Источники карты',
    attributionText:
      '© участники OpenStreetMap (ODbL 1.0) · На основе Natural Earth · Места: GeoNames.org, CC BY 4.0',
    legend: {
      title: 'Обозначения и слои',
      ring: 'спор, нарисован на линии: это не вывод',
      latest: 'последнее утверждение: линия, точка или область',
      earlier: 'более раннее утверждение',
      border: 'граница, {{name}} {{year}}, условная',
      naturalEarth: '{{name}} {{year}}, 1:10 млн',
      notes: {
        border:
          'Граница не делимитирована. Пунктирная линия условна и не показывает, где стоят войска.',
        provinces: 'Внутренние линии областей верны до ±1,5 км.',
        kelbajar: 'Контур Кельбаджара показывает район до его позднейшего разделения.',
        naturalEarth:
          'Линия Natural Earth обобщена до 1:10 млн: расхождение линий — вопрос масштаба, а не спорящее утверждение.',
        spread: 'От знака, который стоит рядом с линией, к его месту на ней ведёт тонкая черта.',
      },
    },
    layers: {
      title: 'Показать на карте',
      gegharkunik: 'Гегаркуник',
      kelbajar: 'Кельбаджар',
      syunik: 'Сюник',
      provinces: 'Линии областей',
      border: 'Линия границы',
      naturalEarth: 'Линия Natural Earth',
      places: 'Места',
    },
    gestures: {
      windows: 'Чтобы изменить масштаб карты, прокручивайте с клавишей Ctrl',
      mac: 'Чтобы изменить масштаб карты, прокручивайте с клавишей ⌘',
      touch: 'Двигайте карту двумя пальцами',
    },
  },
} satisfies MessagesOf<typeof enMap, 'ru'>;
