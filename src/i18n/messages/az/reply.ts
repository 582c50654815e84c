import type { enReply, enReplyAbout } from '../en-reply.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of the link at a claim's foot, and of the mail that it opens. */
export const azReply = {
  reply: {
    link: 'Səhvi bildir və ya cavab yaz',
    which: '{{claim}} iddiası, {{who}}',
    subject: 'Səhv və ya cavab: {{incident}}, {{claim}}',
    incident: 'İnsident: {{value}}',
    claim: 'İddia: {{value}}',
    edition: 'Qeydin versiyası: {{value}}',
    page: 'Səhifə: {{value}}',
    text: 'Nə səhvdir və düzgünü necədir, yaxud cavabınız:',
    source: 'Mənbə (nəşr, gün, ünvan):',
  },
  note: { inEnglish: 'İzah (ingiliscə):' },
} satisfies MessagesOf<typeof enReply, 'az'>;

/** The same matter on the About page. */
export const azReplyAbout = {
  reply: {
    mail: 'Repozitoriya ilə işləməyənlər {{address}} ünvanına yaza bilər. Hər iddianın sonundakı «Səhvi bildir və ya cavab yaz» keçidi hansı iddia, versiya və səhifədən söhbət getdiyi artıq yazılmış məktub açır.',
    form: 'Repozitoriya ilə işləməyənlər bu formanı doldura bilər: {{address}}. Hər iddianın sonundakı «Səhvi bildir və ya cavab yaz» keçidi onu iddia, versiya və səhifə artıq yazılmış halda açır.',
    reply:
      'Qeyddə haqqında danışılan tərəf və ya şəxs cavab verə bilər. Dərc olunmuş cavab hər hansı digər bəyanat kimi, mənbəyi ilə birlikdə qeydə daxil edilir.',
  },
} satisfies MessagesOf<typeof enReplyAbout, 'az'>;
