import type { enCite } from '../en-cite.ts';
import type { MessagesOf } from '../shape.ts';

/** Russian texts of "Cite this" and of the count of origins. */
export const ruCite = {
  cite: {
    title: 'Как сослаться',
    what: 'На что сослаться',
    incident: 'Инцидент, с обеими версиями',
    claims: 'Утверждения: {{party}}',
    who: '{{name}}, {{date}}',
    text: 'Claimline: «{{title}}». Инцидент {{id}}, редакция записи {{version}}.',
    textClaim:
      'Claimline: утверждение {{claim}} ({{who}}) к записи «{{title}}». Инцидент {{id}}, редакция записи {{version}}.',
    visited: '{{text}} {{url}} (дата обращения: {{date}}).',
    copy: { text: 'Скопировать текст', bibtex: 'Скопировать BibTeX', ris: 'Скопировать RIS' },
    copied: {
      text: 'Скопировано как текст.',
      bibtex: 'Скопировано как BibTeX.',
      ris: 'Скопировано как RIS.',
    },
    failed: {
      load: 'Готовую ссылку загрузить не удалось. Текст выше можно скопировать вручную.',
      copy: 'Браузер не позволил странице копировать. Текст выше можно скопировать вручную.',
    },
    sources: 'Источники этого инцидента:',
    counts: '{{sources}}, {{origins}}',
    sourceCount_one: '{{count}} источник',
    sourceCount_few: '{{count}} источника',
    sourceCount_many: '{{count}} источников',
    sourceCount_other: '{{count}} источника',
    originCount_one: '{{count}} первоисточник',
    originCount_few: '{{count}} первоисточника',
    originCount_many: '{{count}} первоисточников',
    originCount_other: '{{count}} первоисточника',
    originsSide: 'Утверждения, {{party}}: {{counts}}',
    originsNote: 'Что такое первоисточник',
    originsText:
      'Первоисточник — там, где слова появились впервые. Перепечатки собственных слов одного лица или ведомства за один день — один первоисточник, сколько бы изданий их ни передало; пересказ начинается с издания, которое его написало, или с того, на которое оно ссылается.',
  },
} satisfies MessagesOf<typeof enCite, 'ru'>;
