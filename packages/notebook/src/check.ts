import { display } from './display.js';
import type { Exercise } from './Exercise.js';
import { judgeAnswer } from './judgeAnswer.js';

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
