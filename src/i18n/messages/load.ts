import type { Language } from '../../domain/text.ts';
import { en } from './en.ts';

const loaded: Partial<Record<Language, object>> = { en };

/** One chunk a language, so that a reader loads only the language that is read. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
  hy: async () => (await import('./hy/index.ts')).hy,
  az: async () => (await import('./az/index.ts')).az,
  ru: async () => (await import('./ru/index.ts')).ru,
};

/** Makes the texts of these languages ready; to be awaited before anything is rendered in one. */
export async function loadMessages(...languages: readonly Language[]): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      if (language !== 'en') loaded[language] ??= await LOADERS[language]();
    }),
  );
}

/** @throws where they have not been loaded */
export function messagesOf(language: Language): object {
  const messages = loaded[language];
  if (messages === undefined)
    throw new Error(`the texts of "${language}" are not loaded; await loadMessages('${language}')`);
  return messages;
}
