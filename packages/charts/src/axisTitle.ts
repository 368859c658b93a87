import { config } from './config.js';
import { wrapWords } from './wrapWords.js';

/** The title of a vertical axis, broken into lines no longer than the axis. */
export function axisTitle(text: string, height: number): string[] {
  return wrapWords(text, height, config.axis.titleFontSize);
}
