import { en } from './en.js';
import type { Words } from './Words.js';

export const de: Words = { ...en, locale: 'de', languageName: 'Deutsch' };
