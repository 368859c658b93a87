/**
 * Characters that are invisible, move the cursor or turn the direction of writing. The two joiners stay: Persian and
 * emoji need them.
 */
const UNSEEN = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;
/** The same, but for the breaks of lines and the tabs that a page or a file is laid out with. */
const UNSEEN_IN_LINES = /(?!\u200c|\u200d|\n|\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

/**
 * Text from outside on one line, with every letter to be seen: control characters, marks of direction, breaks of lines
 * and halves of letters are shown as `\u001b`. It can then neither steer a terminal nor break a row, an SVG or a
 * string.
 *
 * @example
 * visible('fine\u001b[2J'); // 'fine\\u001b[2J'
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, escaped);
}

/** The same for text of many lines, which keeps its breaks and tabs. JSON stays JSON, and says the same. */
export function visibleLines(text: string): string {
  return text.replace(UNSEEN_IN_LINES, escaped);
}

/** One `\uXXXX` for each of the one or two units of a letter, as JSON has it. */
function escaped(letter: string): string {
  return Array.from(
    { length: letter.length },
    (_, i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
