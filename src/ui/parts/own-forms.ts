import type { PartyId } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import type { Region } from '../../domain/region.ts';
import type { Language } from '../../domain/text.ts';
import { type Names, OWN_LANGUAGE } from '../../i18n/names.ts';

/** A stretch of running text; `own` is how the speaking side writes the name that it holds. */
export interface Run {
  text: string;
  own?: { text: string; language: Language };
}

/* Private-use characters: no record can hold one, so a name that carries them can be found again. */
const OPEN = '\uE000';
const SPLIT = '\uE001';
const CLOSE = '\uE002';

/**
 * Names that remember how `party` itself writes them, for a sentence that `runsOf` takes apart:
 * a translated sentence is one string, and the side's own form stands in it in another style.
 */
export function namesWithOwnForms(
  names: Names,
  party: PartyId,
  places: readonly Place[],
  regions: readonly Region[],
): Names {
  const language = OWN_LANGUAGE[party];
  const mark = (name: string, own: string | undefined) =>
    own === undefined || own === name ? name : `${OPEN}${name}${SPLIT}${own}${CLOSE}`;
  return {
    place: (id) => mark(names.place(id), places.find((p) => p.id === id)?.names[language]),
    region: (id) => mark(names.region(id), regions.find((r) => r.id === id)?.name[language]),
  };
}

/** Takes a sentence with such names apart. */
export function runsOf(sentence: string, party: PartyId): Run[] {
  const language = OWN_LANGUAGE[party];
  return sentence
    .split(OPEN)
    .flatMap((part, index): Run[] => {
      if (index === 0) return [{ text: part }];
      const [marked = '', after = ''] = part.split(CLOSE);
      const [name = '', own = ''] = marked.split(SPLIT);
      return [{ text: name, own: { text: own, language } }, { text: after }];
    })
    .filter(({ text }) => text !== '');
}
