/** Languages (ISO 639) whose usual script runs from right to left. */
const LEFTWARDS: ReadonlySet<string> = new Set('ar arc ckb dv fa he ps sd syr ug ur yi'.split(' '));

/** Which way a text in a language runs, by its BCP 47 tag; a script in the tag is not looked at. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return LEFTWARDS.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';
}
