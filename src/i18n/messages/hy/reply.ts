import type { enReply, enReplyAbout } from '../en-reply.ts';
import type { MessagesOf } from '../shape.ts';

/** Armenian texts of the link at a claim's foot, and of the mail that it opens. */
export const hyReply = {
  reply: {
    link: 'Հայտնել սխալի մասին կամ պատասխանել',
    which: 'պնդում {{claim}}, {{who}}',
    subject: 'Սխալ կամ պատասխան. {{incident}}, {{claim}}',
    incident: 'Միջադեպ՝ {{value}}',
    claim: 'Պնդում՝ {{value}}',
    edition: 'Գրառման տարբերակ՝ {{value}}',
    page: 'Էջ՝ {{value}}',
    text: 'Ինչն է սխալ և ինչպես է ճիշտ, կամ Ձեր պատասխանը՝',
    source: 'Աղբյուր (լրատվամիջոց, օր, հասցե)՝',
  },
  note: { inEnglish: 'Ծանոթագրություն՝ անգլերեն.' },
} satisfies MessagesOf<typeof enReply, 'hy'>;

/** The same matter on the About page. */
export const hyReplyAbout = {
  reply: {
    mail: 'Ով պահոցով չի աշխատում, կարող է գրել {{address}} հասցեով։ Յուրաքանչյուր պնդման վերջում գտնվող «Հայտնել սխալի մասին կամ պատասխանել» հղումը բացում է նամակ, որտեղ արդեն գրված է, թե որ պնդման, տարբերակի և էջի մասին է այն։',
    form: 'Ով պահոցով չի աշխատում, կարող է լրացնել այս ձևը՝ {{address}}։ Յուրաքանչյուր պնդման վերջում գտնվող «Հայտնել սխալի մասին կամ պատասխանել» հղումը բացում է այն՝ պնդումը, տարբերակը և էջն արդեն լրացված։',
    reply:
      'Կողմը կամ անձը, ում մասին խոսվում է գրառման մեջ, կարող է պատասխանել։ Հրապարակված պատասխանը դառնում է գրառման հայտարարություն՝ իր աղբյուրով, ինչպես ցանկացած այլը։',
  },
} satisfies MessagesOf<typeof enReplyAbout, 'hy'>;
