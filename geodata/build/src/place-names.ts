/** Picks the right name out of GeoNames' untagged alternates, by script and by likeness to the head name. */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const ARMENIAN: Readonly<Record<string, string>> = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'e',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'u',
  փ: 'p',
  ք: 'k',
  և: 'ev',
  օ: 'o',
  ֆ: 'f',
};
const LATIN: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ş: 'sh',
  ç: 'ch',
  ğ: 'gh',
  x: 'kh',
  c: 'j',
  ö: 'o',
  ü: 'u',
};

/** A rough Latin sound of a name in any of the three scripts, for comparing only. */
const sound = (name: string): string =>
  [...name.toLocaleLowerCase('az').normalize('NFC')]
    .map((c) => CYRILLIC[c] ?? ARMENIAN[c] ?? LATIN[c] ?? c)
    .join('')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/(.)\1/g, '$1')
    .replaceAll('kh', 'h')
    .replaceAll('gh', 'g')
    .replaceAll('q', 'g');

/** Levenshtein's edit distance. */
const edits = (a: string, b: string): number => {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Russian letters only: no Ukrainian, Serbian, Kazakh or Tatar forms. */
const RUSSIAN = /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё]+)*$/;
const ARMENIAN_SCRIPT = /^[Ա-Ֆ][ա-և]+(?:[ -][Ա-Ֆա-և]+)*$/;
const AZERBAIJANI = /^[A-ZÇƏĞİÖŞÜ][a-zçəğıöşüİ]+(?:[ -][A-ZÇƏĞİÖŞÜa-zçəğıöşü]+)*$/;
const AZERBAIJANI_LETTER = /[ƏəĞğıİŞşÇçxXqQ]/;

/** Romanisations, which the Azerbaijani alphabet does not write. */
const ROMANISED = /[kgszcj]h|ya|yu|w|ts/i;

const PATTERNS = { ru: RUSSIAN, hy: ARMENIAN_SCRIPT, az: AZERBAIJANI } as const;

/** The fuller spelling wins among equals, and the head name's own spelling first. */
const special = (name: string, head: string): number =>
  (name === head ? 100 : 0) + name.replaceAll(/[^əğıİşçöüƏĞŞÇÖÜ]/g, '').length;

/** Share of letters that may differ from the head name's sound: more is another name of the place. */
const LIKE = 0.5;

/**
 * The alternate in a language that sounds most like the head name, or undefined where none is alike.
 * @param head the name to compare with, in Latin letters
 */
export const nameIn = (
  language: keyof typeof PATTERNS,
  head: string,
  alternates: readonly string[],
): string | undefined => {
  const wanted = sound(head);
  const [best] = alternates
    .map((name) => name.replaceAll('\u0301', ''))
    .filter((name) => PATTERNS[language].test(name))
    .filter((name) => language !== 'az' || (AZERBAIJANI_LETTER.test(name) && !ROMANISED.test(name)))
    .map((name) => ({ name, unlike: edits(sound(name), wanted) / Math.max(wanted.length, 1) }))
    .filter(({ unlike }) => unlike <= LIKE)
    .sort(
      (a, b) =>
        a.unlike - b.unlike ||
        special(b.name, head) - special(a.name, head) ||
        (a.name < b.name ? -1 : 1),
    );
  return best?.name;
};
