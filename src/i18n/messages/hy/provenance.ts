import type { enProvenance } from '../en-provenance.ts';
import type { MessagesOf } from '../shape.ts';

/** Armenian texts of originals and renderings, archived copies, readings and reviews. */
export const hyProvenance = {
  latest: {
    at: '{{date}}, ամենաուշը ժամը {{time}} (UTC+04:00)',
    day: 'ամենաուշը՝ {{date}}',
  },
  phrase: {
    kind: {
      speaker: 'Խոսողի բառերը՝ {{language}}',
      original: 'Բնագիրը՝ {{language}}',
      originalOutlet: 'Լրատվամիջոցի բառերով՝ {{language}}',
      outlet: 'Լրատվամիջոցի շարադրմամբ՝ {{language}}',
      translated: 'Այլ լեզվով շարադրմամբ՝ {{language}}',
    },
    short: {
      original: 'Բնագիրը ({{language}})՝',
      originalOutlet: 'Լրատվամիջոցի բառերով ({{language}})՝',
      rendering: 'Շարադրմամբ՝',
    },
    here: 'Այստեղ շարադրված է՝',
    hereRestated: 'Կրկնում և հերքում է (շարադրմամբ)՝',
    translated: 'խոսողի բառերը այլ լեզվով',
  },
  archive: {
    copy: 'արխիվային պատճեն՝ {{date}}',
    others_one: '{{count}} այլ պատճեն',
    others_other: '{{count}} այլ պատճեն',
    ask: 'հարցնել Wayback Machine-ին ամենամոտ պատճենի մասին՝ {{date}}',
    mayBeNone: '(գուցե և չլինի)',
    alsoAt: 'նաև այստեղ՝',
    short: 'արխիվ',
  },
  reading: {
    whole: 'կարդացված է ամբողջությամբ',
    beginning: 'կարդացված է միայն սկիզբը',
    none: 'չի բացվել',
    on: '{{what}}, {{date}}',
  },
  reviews: {
    only: {
      machine:
        'Հայերեն տեքստերը՝ {{texts}}, բոլորը մեքենայական թարգմանություններ են, որոնք ոչ ոք չի ստուգել։',
      editor: 'Հայերեն տեքստերը՝ {{texts}}, բոլորը կարդացել է խմբագիրը։',
      native: 'Հայերեն տեքստերը՝ {{texts}}, բոլորը կարդացել է լեզվակիրը։',
    },
    some: 'Հայերեն տեքստերը ({{texts}})՝ {{parts}}։',
    part: {
      machine: '{{texts}}-ը մեքենայական թարգմանություն է, որը ոչ ոք չի ստուգել',
      editor: '{{texts}}-ը կարդացել է խմբագիրը',
      native: '{{texts}}-ը կարդացել է լեզվակիրը',
    },
  },
} satisfies MessagesOf<typeof enProvenance, 'hy'>;
