import type { enKeys } from '../en-keys.ts';
import type { MessagesOf } from '../shape.ts';

/** Russian texts of the keys, of the panel on a phone, and of paper. */
export const ruKeys = {
  keys: {
    open: 'Клавиши',
    title: 'Клавиши',
    close: 'Закрыть',
    single: 'Использовать клавиши из одной буквы или знака',
    singleNote:
      'Они действуют, пока не заполняется поле. Если их выключить, они остаются браузеру и голосовому вводу до новой загрузки страницы.',
    page: 'На странице',
    map: 'На карте',
    help: 'Открыть этот список',
    search: 'Поиск',
    next: 'Следующий инцидент; из списка — первый',
    previous: 'Предыдущий инцидент; из списка — последний',
    list: 'Назад к списку',
    swap: 'Поменять стороны местами',
    theme: 'Следующая тема: как в системе, светлая, тёмная',
    explore: 'Перейти к карте',
    text: 'Перейти к тексту',
    escape: 'Закрыть окно или открытый инцидент',
    arrows: 'Двигать карту под перекрестием; с Shift — малыми шагами',
    zoom: 'Приблизить и отдалить',
    enter: 'Открыть или отметить то, что под перекрестием',
    names: { escape: 'Esc', enter: 'Enter', arrows: '← ↑ → ↓' },
    or: 'или',
    swapped: '{{first}} — слева, {{second}} — справа.',
    themeNow: 'Тема: {{theme}}',
    crosshair: {
      hint: 'Стрелки двигают карту под перекрестием, плюс и минус меняют масштаб, Enter открывает названное.',
      nothing: 'Здесь нет ничего из записей',
      region: '{{region}}, {{country}}, по линии OpenStreetMap',
      exclave: '{{exclave}} (эксклав, {{region}})',
      stretch: 'условная линия границы, {{first}} – {{second}}',
      incident: 'Инцидент, {{date}}: {{title}}',
      claim: 'Утверждение, {{party}}: {{where}}',
    },
  },
  sheet: {
    handle: 'Высота текста',
    heights: { low: 'низкая', half: 'половина', full: 'полная' },
  },
  print: {
    left: 'На этом листе: последнее утверждение каждой стороны с источниками. На странице, кроме того: прежние и другие утверждения, откуда вёлся огонь, числа, реакции, расстояния и изменения, если они есть.',
    record: 'Запись {{id}}, версия {{version}}',
  },
} satisfies MessagesOf<typeof enKeys, 'ru'>;
