import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../domain/text.ts';
import { azAbout } from '../../../i18n/messages/az/about.ts';
import { azData } from '../../../i18n/messages/az/data.ts';
import { az } from '../../../i18n/messages/az/index.ts';
import { en } from '../../../i18n/messages/en.ts';
import { enAbout } from '../../../i18n/messages/en-about.ts';
import { enData } from '../../../i18n/messages/en-data.ts';
import { hyAbout } from '../../../i18n/messages/hy/about.ts';
import { hyData } from '../../../i18n/messages/hy/data.ts';
import { hy } from '../../../i18n/messages/hy/index.ts';
import { ruAbout } from '../../../i18n/messages/ru/about.ts';
import { ruData } from '../../../i18n/messages/ru/data.ts';
import { ru } from '../../../i18n/messages/ru/index.ts';
import type { Section } from './sections.ts';

const MESSAGES = {
  en: { main: en, about: enAbout, data: enData },
  hy: { main: hy, about: hyAbout, data: hyData },
  az: { main: az, about: azAbout, data: azData },
  ru: { main: ru, about: ruAbout, data: ruData },
};
const FOLDER = 'src/i18n/messages';
const PLURAL = /_(one|few|many|other)$/;

/**
 * Texts by key; the plural forms of one are one text, since languages have different ones. Each text
 * begins with its key: a short word may be said in two ways at two places.
 */
function textsByKey(messages: object, path: readonly string[] = []): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [step, value] of Object.entries(messages) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null)
      for (const [key, text] of textsByKey(value, [...path, step])) texts.set(key, text);
    if (typeof value !== 'string') continue;
    const key = [...path, step.replace(PLURAL, '')].join('.');
    texts.set(key, `${texts.get(key) ?? `${key}:`} ${value}`);
  }
  return texts;
}

/**
 * The interface’s own texts, in all languages.
 * @param root the project's top; none where the folder there holds records alone
 */
export function interfaceSections(root: string): Section[] {
  if (!existsSync(join(root, FOLDER))) return [];
  const known = new Map<Language, Places>();
  /** Read once a language, and only where a place is asked for. */
  const placesOf = (language: Language) => {
    const places = known.get(language) ?? placesIn(root, language);
    known.set(language, places);
    return places;
  };
  const [english, ...others] = LANGUAGES.map((language) => ({
    language,
    texts: textsByKey(MESSAGES[language]),
  }));
  const texts = [...(english?.texts ?? [])].map(([key, text]) => {
    const translated = others.flatMap(({ language, texts: own }) => {
      const one = own.get(key);
      return one === undefined ? [] : [[language, one] as const];
    });
    return {
      path: key.split('.'),
      text: { ...Object.fromEntries(translated), en: text },
      placeIn: (language: Language) => nearest(placesOf(language), key),
    };
  });
  return [{ name: 'interface', formerly: [], file: FOLDER, texts }];
}

type Places = Map<string, { file: string; line: number }>;

/** The place of a key, or of what it stands in where several stand in one line. */
function nearest(places: Places, key: string) {
  const steps = key.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const place = places.get(steps.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return { file: FOLDER, line: 1 };
}

/** Files and lines of a language's keys, read off the indentation that the formatter gives every file. */
function placesIn(root: string, language: Language): Places {
  const folder = language === 'en' ? FOLDER : `${FOLDER}/${language}`;
  const places: Places = new Map();
  for (const name of readdirSync(join(root, folder)).filter((one) => one.endsWith('.ts'))) {
    const file = `${folder}/${name}`;
    const at = [/^(?:en-)?(about|data)/.exec(name)?.[1] ?? 'main'];
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .forEach((text, index) => {
        const [, indent = '', step] = /^((?: {2})+)'?([\w-]+)'?:/.exec(text) ?? [];
        if (step === undefined) return;
        at.length = indent.length / 2;
        at.push(step.replace(PLURAL, ''));
        const key = at.join('.');
        if (!places.has(key)) places.set(key, { file, line: index + 1 });
      });
  }
  return places;
}
