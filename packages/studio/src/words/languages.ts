import type { CatalogueEntry, Translation } from '@fairweather/scenarios';
import { de } from './de.js';
import { deMechanism } from './deMechanism.js';
import { en } from './en.js';
import { translate } from './translate.js';
import type { Words } from './Words.js';

/** The languages of the page. To add one, write another file and list it here. */
export const languages = { en, de } as const satisfies Record<string, Words>;
export type Language = keyof typeof languages;

/** Texts that belong to no story. */
const general: Readonly<Record<Language, Translation>> = { en: {}, de: deMechanism };

/** The reader's preferred language, if the page has it; otherwise English. */
export function languageToStart(): Language {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return (spoken.find((tag) => Object.hasOwn(languages, tag)) as Language | undefined) ?? 'en';
}

/** Translates the texts of a scenario; names that users typed stay as they are. */
export function sayIn(
  language: Language,
  { translations }: Pick<CatalogueEntry, 'translations'>,
): (text: string) => string {
  const table = { ...general[language], ...translations[language] };
  return (text) => translate(table, text);
}
