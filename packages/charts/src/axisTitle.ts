import { config } from './config.js';
import { wrapWords } from './wrapWords.js';

/** The title of a vertical axis in lines that are no longer than the axis. */
export function axisTitle(text: string, height: number): string[] {
  return wrapWords(text, height, config.axis.titleFontSize);
}
