import type { enProvenance } from '../en-provenance.ts';
import type { MessagesOf } from '../shape.ts';

/** Russian texts of originals and renderings, archived copies, readings and reviews. */
export const ruProvenance = {
  latest: { at: '{{date}}, не позднее {{time}} (UTC+04:00)', day: 'не позднее {{date}}' },
  phrase: {
    kind: {
      speaker: 'Слова автора заявления, язык: {{language}}',
      original: 'Оригинал, язык: {{language}}',
      originalOutlet: 'Словами издания, язык: {{language}}',
      outlet: 'В передаче издания, язык: {{language}}',
      translated: 'В передаче на другом языке: {{language}}',
    },
    short: {
      original: 'Оригинал, {{language}}:',
      originalOutlet: 'Словами издания, {{language}}:',
      rendering: 'В передаче:',
    },
    here: 'Здесь передано так:',
    hereRestated: 'Повторяет и отрицает (в передаче):',
    translated: 'слова автора заявления на другом языке',
  },
  archive: {
    copy: 'архивная копия: {{date}}',
    others_one: '{{count}} другая копия',
    others_few: '{{count}} другие копии',
    others_many: '{{count}} других копий',
    others_other: '{{count}} другой копии',
    ask: 'запросить у Wayback Machine копию, ближайшую по времени: {{date}}',
    mayBeNone: '(её может не быть)',
    alsoAt: 'также здесь:',
    short: 'архив',
  },
  reading: {
    whole: 'прочитан целиком',
    beginning: 'прочитано только начало',
    none: 'не открывался',
    on: '{{what}}, {{date}}',
  },
  reviews: {
    only: {
      machine:
        'Тексты на русском языке: {{texts}}, все — машинный перевод, который никто не проверял.',
      editor: 'Тексты на русском языке: {{texts}}, все прочитаны редактором.',
      native: 'Тексты на русском языке: {{texts}}, все прочитаны носителем языка.',
    },
    some: 'Тексты на русском языке: {{texts}}; {{parts}}.',
    part: {
      machine: 'машинный перевод, который никто не проверял, — {{texts}}',
      editor: 'прочитано редактором — {{texts}}',
      native: 'прочитано носителем языка — {{texts}}',
    },
  },
} satisfies MessagesOf<typeof enProvenance, 'ru'>;
