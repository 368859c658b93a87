import { findScenario } from '@fairweather/scenarios';
import { knownUntil } from './knownUntil.js';
import type { Setup } from './Setup.js';
import type { Action, Studio, Team } from './Studio.js';

/** The studio after an action. */
export function studioAfter(studio: Studio, action: Action): Studio {
  switch (action.do) {
    case 'go':
      return { ...studio, step: action.step };
    case 'choose':
      return {
        ...begin(action.setup),
        // A story that was only looked at is dropped.
        work: studio.work + (studio.open ? 1 : 0),
        step: 'predict',
        projector: studio.projector,
      };
    case 'open': {
      const { setup, digest } = action.linked;
      return {
        ...begin(setup),
        work: studio.work + 1,
        step: 'experiment',
        ...action.entry,
        open: true,
        promised: { digest, setup },
        projector: studio.projector,
      };
    }
    case 'change':
      return without('problem', {
        ...studio,
        setup: action.setup,
        active: Math.min(action.active ?? studio.active, action.setup.arms.length - 1),
        teams: studio.teams.map((team) => ({
          ...team,
          arm: placeAfter(team.arm, studio.setup, action.setup),
        })),
      });
    case 'select':
      return { ...studio, active: action.active };
    case 'teams':
      return studio.locked ? studio : { ...studio, teams: action.teams };
    case 'lock':
      return {
        ...studio,
        locked: true,
        teams: studio.teams.map((team, place) => ({ ...team, locked: action.results[place] })),
      };
    case 'reveal':
      // After a forecast, the outcome is played from the last unit that the class knew.
      return studio.locked && !studio.open
        ? { ...studio, open: true, step: 'experiment', until: knownUntil(studio.setup) }
        : { ...studio, open: true, step: 'experiment' };
    case 'until':
      return action.until === undefined ? without('until', studio) : { ...studio, until: action.until };
    case 'measure':
      return action.measure === undefined
        ? without('measure', studio)
        : { ...studio, measure: action.measure };
    case 'note':
      return { ...studio, notes: studio.notes.with(action.place, action.text) };
    case 'projector':
      return { ...studio, projector: action.on };
    case 'problem':
      return action.problem === undefined
        ? without('problem', studio)
        : { ...studio, problem: action.problem };
  }
}

/** The studio at the start of a story. */
export function begin(setup: Setup): Studio {
  return {
    work: 1,
    step: 'choose',
    setup,
    active: 0,
    teams: [emptyTeam(setup, '', asked(setup))],
    locked: false,
    open: false,
    notes: ['', '', '', ''],
    projector: false,
  };
}

/** A team that has not drawn anything. */
export function emptyTeam(setup: Setup, name: string, arm: number): Team {
  const { blocks } = findScenario(setup.scenario);
  return { name, arm, forecast: blocks.map(() => null) };
}

/** The new index of an arm after a change: arms before it may have been removed, or it may have a new name. */
function placeAfter(place: number, before: Setup, after: Setup): number {
  const found = after.arms.findIndex(({ name }) => name === before.arms[place]?.name);
  return found >= 0 ? found : Math.min(place, after.arms.length - 1);
}

/** The arm to forecast first: the first arm, unless the others are compared with it. */
function asked({ arms, compareWith }: Setup): number {
  return compareWith === 0 && arms.length > 1 ? 1 : 0;
}

function without<Name extends 'problem' | 'until' | 'measure'>(name: Name, studio: Studio): Studio {
  const { [name]: _, ...rest } = studio;
  return rest as Studio;
}
