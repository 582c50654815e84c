import { describe, expect, it } from 'vitest';
import { interfaceSections } from './ledger/interface-texts.ts';
import { realRecords } from './real.ts';

/** From one year to another, as the interface writes it. */
const SPAN = /\b(\d{4})–(\d{4})\b/gu;

describe('the years that the interface names', () => {
  it('are those of the first and the last incident, in every language', () => {
    const years = realRecords().incidents.map(({ when }) => (when.end ?? when.start).slice(0, 4));
    const wordings = interfaceSections('.').flatMap(({ texts }) => texts.map(({ text }) => text));
    const spans = (['en', 'hy', 'az', 'ru'] as const).map((language) =>
      wordings.flatMap((wording) =>
        [...(wording[language]?.matchAll(SPAN) ?? [])].map(([all]) => all),
      ),
    );
    const right = `${years.toSorted()[0]}–${years.toSorted().at(-1)}`;
    const [english = []] = spans;
    expect(english.length).toBeGreaterThanOrEqual(3);
    expect(spans).toEqual(spans.map(() => english.map(() => right)));
  });
});
