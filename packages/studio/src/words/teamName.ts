import type { Team } from '../state/Studio.js';
import type { Words } from './Words.js';

/** What a team is called: as it says, or by its place. */
export function teamName(teams: readonly Team[], place: number, words: Words): string {
  return teams[place].name || defaultName(teams.length, place, words);
}

/** What a team is called that does not say. */
export function defaultName(count: number, place: number, words: Words): string {
  return count === 1 ? words.predict.wholeClass : words.predict.teamName(place + 1);
}
