import type { enReply, enReplyAbout } from '../en-reply.ts';
import type { MessagesOf } from '../shape.ts';

/** Russian texts of the link at a claim's foot, and of the mail that it opens. */
export const ruReply = {
  reply: {
    link: 'Сообщить об ошибке или ответить',
    which: 'утверждение {{claim}}, {{who}}',
    subject: 'Ошибка или ответ: {{incident}}, {{claim}}',
    incident: 'Инцидент: {{value}}',
    claim: 'Утверждение: {{value}}',
    edition: 'Редакция записи: {{value}}',
    page: 'Страница: {{value}}',
    text: 'Что неверно и как будет верно, или ваш ответ:',
    source: 'Источник (издание, день, адрес):',
  },
  note: { inEnglish: 'Примечание (на английском):' },
} satisfies MessagesOf<typeof enReply, 'ru'>;

/** The same matter on the About page. */
export const ruReplyAbout = {
  reply: {
    mail: 'Тот, кто не работает с репозиторием, может написать по адресу {{address}}. Ссылка «Сообщить об ошибке или ответить» в конце каждого утверждения открывает письмо, в котором уже сказано, о каком утверждении, какой редакции и странице идёт речь.',
    form: 'Тот, кто не работает с репозиторием, может заполнить форму: {{address}}. Ссылка «Сообщить об ошибке или ответить» в конце каждого утверждения открывает её с уже внесёнными утверждением, редакцией и страницей.',
    reply:
      'Сторона или лицо, о которых говорится в записи, могут ответить. Опубликованный ответ становится заявлением в записи, со своим источником, как и любое другое.',
  },
} satisfies MessagesOf<typeof enReplyAbout, 'ru'>;
