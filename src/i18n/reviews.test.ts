import { beforeAll, expect, it } from 'vitest';
import { noReviews, type ReviewCounts } from '../domain/provenance.ts';
import { LANGUAGES } from '../domain/text.ts';
import { reviewSentence } from './reviews.ts';
import { createTranslate, loadMessages } from './translate.ts';

beforeAll(() => loadMessages('hy', 'az', 'ru'));

const said = (of: Partial<ReviewCounts['en']>) =>
  LANGUAGES.map((language) => {
    const counts = noReviews();
    Object.assign(counts[language], of);
    return reviewSentence(counts, language, createTranslate(language));
  });

it('is said of a page’s own language, in it', () => {
  expect(said({ machine: 18, editor: 12 })).toEqual([
    'English text, 30 passages: 12 read by an editor, 18 that nobody has reviewed.',
    'Հայերեն տեքստերը (30)՝ 12-ը կարդացել է խմբագիրը, 18-ը մեքենայական թարգմանություն է, որը ոչ ոք չի ստուգել։',
    'Azərbaycanca mətnlər: 30; redaktorun oxuduğu: 12, heç kimin yoxlamadığı maşın tərcüməsi: 18.',
    'Тексты на русском языке: 30; прочитано редактором — 12, машинный перевод, который никто не проверял, — 18.',
  ]);
});

it('is short where all are alike, and nothing where there is none', () => {
  expect(said({ machine: 30 })[1]).toBe(
    'Հայերեն տեքստերը՝ 30, բոլորը մեքենայական թարգմանություններ են, որոնք ոչ ոք չի ստուգել։',
  );
  expect(said({ native: 30 })[3]).toBe(
    'Тексты на русском языке: 30, все прочитаны носителем языка.',
  );
  expect(said({})).toEqual([undefined, undefined, undefined, undefined]);
});
