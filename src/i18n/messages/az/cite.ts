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
    counts: '{{origins}}, {{documents}}',
    originCount_one: '{{count}} bəyanat və ya məlumat',
    originCount_other: '{{count}} bəyanat və ya məlumat',
    documentCount_one: '{{count}} sənəddə',
    documentCount_other: '{{count}} sənəddə',
    originsSide: 'İddialar, {{party}}: {{counts}}',
    originsNote: 'Nə sayılır',
    originsText:
      'Sözlərin yarandığı yer, yəni ilkin mənbə sayılır. Bir şəxsin və ya qurumun bir gündəki öz sözlərinin təkrar nəşrləri, neçə nəşrdə olsa da, bir bəyanatdır; nəql onu yazan nəşrin və ya həmin nəşrin istinad etdiyi mənbənin məlumatıdır. Bir sənəddə bir neçəsi ola bilər.',
  },
} satisfies MessagesOf<typeof enCite, 'az'>;
