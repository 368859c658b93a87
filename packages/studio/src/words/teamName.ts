import type { Team } from '../state/Studio.js';
import type { Words } from './Words.js';

/** The name of a team: its own, or one by its position. */
export function teamName(teams: readonly Team[], place: number, words: Words): string {
  return teams[place].name || defaultName(teams.length, place, words);
}

/** The name of a team that has not chosen one. */
export function defaultName(count: number, place: number, words: Words): string {
  return count === 1 ? words.predict.wholeClass : words.predict.teamName(place + 1);
}
