import { de } from './de.js';
import { deContent } from './deContent.js';
import { en } from './en.js';
import { translate } from './translate.js';
import type { Words } from './Words.js';

/** The languages of the page. To add one, write another file and list it here. */
export const languages = { en, de } as const satisfies Record<string, Words>;
export type Language = keyof typeof languages;

const contents: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, de: deContent };

/** The reader's preferred language, if the page has it; otherwise English. */
export function languageToStart(): Language {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
  return (spoken.find((tag) => Object.hasOwn(languages, tag)) as Language | undefined) ?? 'en';
}

/** Translates the texts of scenarios; names that users typed stay as they are. */
export function sayIn(language: Language): (text: string) => string {
  return (text) => translate(contents[language], text);
}
