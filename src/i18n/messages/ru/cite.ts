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
    counts: '{{origins}}, {{documents}}',
    originCount_one: '{{count}} заявление или сообщение',
    originCount_few: '{{count}} заявления или сообщения',
    originCount_many: '{{count}} заявлений или сообщений',
    originCount_other: '{{count}} заявления или сообщения',
    documentCount_one: 'в {{count}} документе',
    documentCount_few: 'в {{count}} документах',
    documentCount_many: 'в {{count}} документах',
    documentCount_other: 'в {{count}} документах',
    originsSide: 'Утверждения, {{party}}: {{counts}}',
    originsNote: 'Что подсчитано',
    originsText:
      'Подсчитаны первоисточники — там, где слова появились впервые. Перепечатки собственных слов одного лица или ведомства за один день — одно заявление, сколько бы изданий их ни передало; пересказ — сообщение издания, которое его написало, или того, на которое оно ссылается. В одном документе их может быть несколько.',
  },
} satisfies MessagesOf<typeof enCite, 'ru'>;
