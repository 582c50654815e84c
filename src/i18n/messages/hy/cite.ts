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
    counts: '{{sources}}, {{origins}}',
    sourceCount_one: '{{count}} աղբյուր',
    sourceCount_other: '{{count}} աղբյուր',
    originCount_one: '{{count}} սկզբնաղբյուր',
    originCount_other: '{{count}} սկզբնաղբյուր',
    originsSide: 'Պնդումներ, {{party}}՝ {{counts}}',
    originsNote: 'Ինչ է սկզբնաղբյուրը',
    originsText:
      'Սկզբնաղբյուրն այնտեղ է, որտեղ սկսվում են խոսքերը։ Մեկ խոսողի մեկ օրվա սեփական խոսքերի արտատպումները մեկ սկզբնաղբյուր են, քանի լրատվամիջոց էլ դրանք հաղորդի. վերապատմությունը սկսվում է այն գրած լրատվամիջոցից կամ նրանից, ում այն մեջբերում է։',
  },
} satisfies MessagesOf<typeof enCite, 'hy'>;
