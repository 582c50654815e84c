import type { enProvenance } from '../en-provenance.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of originals and renderings, archived copies, readings and reviews. */
export const azProvenance = {
  latest: { at: '{{date}}, ən geci saat {{time}} (UTC+04:00)', day: 'ən geci {{date}}' },
  phrase: {
    kind: {
      speaker: 'Bəyanat verənin öz sözləri, {{language}}',
      original: 'Orijinal, {{language}}',
      originalOutlet: 'Nəşrin sözləri ilə, {{language}}',
      outlet: 'Nəşrin nəqlində, {{language}}',
      translated: 'Başqa dildə nəql, {{language}}',
    },
    short: {
      original: 'Orijinal, {{language}}:',
      originalOutlet: 'Nəşrin sözləri ilə, {{language}}:',
      rendering: 'Nəqldə:',
    },
    here: 'Burada belə nəql olunub:',
    hereRestated: 'Təkrarlayır və təkzib edir (nəqldə):',
    translated: 'bəyanat verənin sözləri, başqa dildə',
  },
  archive: {
    copy: 'arxiv surəti: {{date}}',
    others_one: '{{count}} başqa surət',
    others_other: '{{count}} başqa surət',
    ask: 'Wayback Machine-dən bu günə ən yaxın surəti soruş: {{date}}',
    mayBeNone: '(surət olmaya bilər)',
    alsoAt: 'həmçinin burada:',
    short: 'arxiv',
  },
  reading: {
    whole: 'tam oxunub',
    beginning: 'yalnız əvvəli oxunub',
    none: 'açılmayıb',
    on: '{{what}}, {{date}}',
  },
  reviews: {
    only: {
      machine: 'Azərbaycanca mətnlər: {{texts}}, hamısı heç kimin yoxlamadığı maşın tərcüməsidir.',
      editor: 'Azərbaycanca mətnlər: {{texts}}, hamısını redaktor oxuyub.',
      native: 'Azərbaycanca mətnlər: {{texts}}, hamısını dil daşıyıcısı oxuyub.',
    },
    some: 'Azərbaycanca mətnlər: {{texts}}; {{parts}}.',
    part: {
      machine: 'heç kimin yoxlamadığı maşın tərcüməsi: {{texts}}',
      editor: 'redaktorun oxuduğu: {{texts}}',
      native: 'dil daşıyıcısının oxuduğu: {{texts}}',
    },
  },
} satisfies MessagesOf<typeof enProvenance, 'az'>;
