import type { enCite } from '../en-cite.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of "Cite this" and of the count of origins. */
export const azCite = {
  cite: {
    title: 'İstinad et',
    what: 'Nəyə istinad edilsin',
    incident: 'İnsident, hər iki versiya ilə',
    claims: 'İddialar: {{party}}',
    who: '{{name}}, {{date}}',
    text: 'Claimline: «{{title}}». İnsident {{id}}, qeydin {{version}} versiyası.',
    textClaim:
      'Claimline: {{claim}} iddiası ({{who}}), «{{title}}» qeydi. İnsident {{id}}, qeydin {{version}} versiyası.',
    visited: '{{text}} {{url}} (baxılıb: {{date}}).',
    copy: { text: 'Mətni kopyala', bibtex: 'BibTeX kopyala', ris: 'RIS kopyala' },
    copied: {
      text: 'Mətn kimi kopyalandı.',
      bibtex: 'BibTeX kimi kopyalandı.',
      ris: 'RIS kimi kopyalandı.',
    },
    failed: {
      load: 'Hazır istinad yüklənmədi. Yuxarıdakı mətni əl ilə kopyalamaq olar.',
      copy: 'Brauzer səhifəyə kopyalamağa icazə vermədi. Yuxarıdakı mətni əl ilə kopyalamaq olar.',
    },
    sources: 'Bu insidentin mənbələri:',
    counts: '{{sources}}, {{origins}}',
    sourceCount_one: '{{count}} mənbə',
    sourceCount_other: '{{count}} mənbə',
    originCount_one: '{{count}} ilkin mənbə',
    originCount_other: '{{count}} ilkin mənbə',
    originsSide: 'İddialar, {{party}}: {{counts}}',
    originsNote: 'İlkin mənbə nədir',
    originsText:
      'İlkin mənbə sözlərin yarandığı yerdir. Bir şəxsin və ya qurumun bir gündəki öz sözlərinin təkrar nəşrləri, neçə nəşrdə olsa da, bir ilkin mənbədir; nəql onu yazan nəşrdən və ya həmin nəşrin istinad etdiyi mənbədən başlayır.',
  },
} satisfies MessagesOf<typeof enCite, 'az'>;
