/** Plural categories that each language has beside English's own (Unicode CLDR, cardinal). */
interface Plurals {
  hy: 'one' | 'other';
  az: 'one' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
}
type Base<K> = K extends `${infer Name}_one` ? Name : never;
type Plain<K> = K extends `${string}_one` | `${string}_other` ? never : K;

/**
 * What the messages of a language must hold: every key of the English ones, with a text for each
 * plural category of that language in place of English's two. A missing or unknown key fails the type check.
 */
export type MessagesOf<English, L extends keyof Plurals> = {
  readonly [K in Plain<keyof English>]: English[K] extends string
    ? string
    : MessagesOf<English[K], L>;
} & { readonly [K in `${Base<keyof English>}_${Plurals[L]}`]: string };
