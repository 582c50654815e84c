/** Names in LaTeX's babel of the languages (ISO 639-1) that press and authorities of a border write in. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  az: 'azerbaijani',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  hy: 'armenian',
  it: 'italian',
  ka: 'georgian',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** What BibLaTeX's `langid` holds; undefined where the language is not known or has no name here. */
export function babelName(tag: string | undefined): string | undefined {
  return NAMES[tag?.split('-')[0] ?? ''];
}
