import type { enCite } from '../en-cite.ts';
import type { MessagesOf } from '../shape.ts';

/** Armenian texts of "Cite this" and of the count of origins. */
export const hyCite = {
  cite: {
    title: 'Հղում կատարել',
    what: 'Ինչին հղում կատարել',
    incident: 'Միջադեպը՝ երկու շարադրանքով',
    claims: 'Պնդումներ՝ {{party}}',
    who: '{{name}}, {{date}}',
    text: 'Claimline. «{{title}}»։ Միջադեպ {{id}}, գրառման {{version}} տարբերակ։',
    textClaim:
      'Claimline. պնդում {{claim}} ({{who}}), «{{title}}» գրառումը։ Միջադեպ {{id}}, գրառման {{version}} տարբերակ։',
    visited: '{{text}} {{url}} (այցելվել է՝ {{date}})։',
    copy: { text: 'Պատճենել տեքստը', bibtex: 'Պատճենել BibTeX', ris: 'Պատճենել RIS' },
    copied: {
      text: 'Պատճենվեց որպես տեքստ։',
      bibtex: 'Պատճենվեց որպես BibTeX։',
      ris: 'Պատճենվեց որպես RIS։',
    },
    failed: {
      load: 'Պատրաստի հղումը հնարավոր չեղավ բեռնել։ Վերևի տեքստը կարելի է պատճենել ձեռքով։',
      copy: 'Դիտարկիչը թույլ չտվեց էջին պատճենել։ Վերևի տեքստը կարելի է պատճենել ձեռքով։',
    },
    sources: 'Այս միջադեպի աղբյուրները՝',
    counts: '{{origins}}, {{documents}}',
    originCount_one: '{{count}} հայտարարություն կամ հաղորդում',
    originCount_other: '{{count}} հայտարարություն կամ հաղորդում',
    documentCount_one: '{{count}} փաստաթղթում',
    documentCount_other: '{{count}} փաստաթղթում',
    originsSide: 'Պնդումներ, {{party}}՝ {{counts}}',
    originsNote: 'Ինչ է հաշվվում',
    originsText:
      'Հաշվվում է այն, թե որտեղ են սկսվում խոսքերը՝ դրանց սկզբնաղբյուրը։ Մեկ խոսողի մեկ օրվա սեփական խոսքերի արտատպումները մեկ հայտարարություն են, քանի լրատվամիջոց էլ դրանք հաղորդի. վերապատմությունն այն գրած լրատվամիջոցի կամ նրա հաղորդումն է, ում այն մեջբերում է։ Մեկ փաստաթղթում կարող են լինել մի քանիսը։',
  },
} satisfies MessagesOf<typeof enCite, 'hy'>;
