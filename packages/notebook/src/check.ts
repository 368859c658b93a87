import { display } from './display.js';

/** How many wrong answers each exercise has had since the kernel started. */
const wrongAnswers = new Map<string, number>();

/**
 * Says that an answer is right, or gives the next hint.
 *
 * @param answer a number or a word; `undefined` if there is none yet
 * @example
 * check({ name: 'sum', answer: 4, hints: ['Count.'] }, 4); // says "sum: right."
 */
export function check(exercise: Exercise, answer: number | string | undefined): void {
  const before = wrongAnswers.get(exercise.name) ?? 0;
  const { says, wrong } = judgeAnswer(exercise, answer, before);
  if (wrong) wrongAnswers.set(exercise.name, before + 1);
  display()({ 'text/plain': says });
}

/** A question with an answer that can be checked. */
export interface Exercise {
  readonly name: string;
  readonly answer: number | string;
  /** How far off a number may be and still count as right. Default: 0. */
  readonly tolerance?: number;
  /** The first appears after the first wrong answer, and so on; the last one repeats. */
  readonly hints: readonly string[];
}

/** The reply to an answer, and whether the answer was wrong. */
export interface Judgement {
  readonly says: string;
  readonly wrong: boolean;
}

/**
 * Judges an answer: right, or the next hint. Words are compared without case and surrounding blanks; `undefined`
 * means no answer yet.
 *
 * @param wrongBefore number of earlier wrong answers
 * @example
 * judgeAnswer({ name: 'sum', answer: 4, hints: ['Count.'] }, 5, 0).says; // 'sum: not yet. Hint 1 of 1: Count.'
 */
export function judgeAnswer(
  { name, answer: right, tolerance = 0, hints }: Exercise,
  answer: number | string | undefined,
  wrongBefore: number,
): Judgement {
  if (answer === undefined) {
    return { says: `${name}: put your answer in place of undefined and run the cell again.`, wrong: false };
  }
  if (typeof right !== typeof answer) {
    const kind = typeof right === 'number' ? 'a number' : 'a word in quotes';
    return { says: `${name}: the answer is ${kind}; try again.`, wrong: false };
  }
  if (isRight(right, answer, tolerance)) return { says: `${name}: right.`, wrong: false };
  const hint = Math.min(wrongBefore, hints.length - 1);
  const help = hint < 0 ? '' : ` Hint ${hint + 1} of ${hints.length}: ${hints[hint]}`;
  return { says: `${name}: not yet.${help}`, wrong: true };
}

function isRight(right: number | string, answer: number | string, tolerance: number): boolean {
  if (typeof right === 'number') return Math.abs(Number(answer) - right) <= tolerance;
  return String(answer).trim().toLowerCase() === right.trim().toLowerCase();
}
