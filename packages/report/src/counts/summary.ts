import {
  type ArmResult,
  acrossReplicates,
  type Experiment,
  findArm,
  priceNames,
  windowInterval,
} from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import { mean } from 'simple-statistics';
import { pricedWindows, type Window } from '../text/windows.js';
import { armDifferences } from './armDifferences.js';
import type { CountsSummary, Level, PriceMove } from './CountsSummary.js';

/**
 * From this many misses of observed levels after the first stretch, we say that a theory does not reproduce the data.
 */
const MISSES_TO_REJECT = 2;

/**
 * Computes the numbers for the description of an experiment.
 *
 * @param rivals the arms of `rivalArms` under the rival theory, if they were run
 */
export function summariseCounts(
  experiment: Experiment,
  known: KnownScenario,
  compareWith: string,
  rivals?: readonly [ArmResult, ArmResult],
): CountsSummary {
  const { blocks, headline } = known;
  const [asGiven] = experiment.arms;
  const baseline = findArm(experiment, compareWith);
  const levels = levelsOf(asGiven, known);
  const judged = levels.filter(
    ({ who, from, inside }) => who === 'treated' && from > 1 && inside !== undefined,
  );
  const inside = judged.filter((level) => level.inside).length;
  const last = blocks[blocks.length - 1];
  const lastOf = (arm: ArmResult) => windowInterval(arm.outcome, headline.treated, last.from, last.until);
  const { rival } = known;
  const parted = experiment.arms.find(({ name }) => name === rival?.arm);
  return {
    levels,
    differences: armDifferences(experiment.arms, baseline, headline.treated, blocks),
    moves: movesUnderPrice(asGiven, known),
    ...(judged.length > 0
      ? {
          fit: {
            inside,
            of: judged.length,
            reproduces: judged.length - inside < MISSES_TO_REJECT,
            units: unitsOf(asGiven, known),
          },
        }
      : {}),
    ...(rival && rivals && parted
      ? {
          rival: {
            theory: rivals[0].scenario.theory,
            arm: rival.arm,
            asItHappened: [lastOf(asGiven), lastOf(rivals[0])],
            parted: [lastOf(parted), lastOf(rivals[1])],
          },
        }
      : {}),
  };
}

function levelsOf(arm: ArmResult, known: KnownScenario): Level[] {
  const groups = ['treated', 'untreated'] as const;
  return groups.flatMap((who) =>
    known.blocks.flatMap(({ from, until }) => levelOf(arm, known, who, from, until)),
  );
}

/** The level of a group over a stretch, compared with the observed one; none if the group is not measured. */
function levelOf(
  arm: ArmResult,
  { headline, study }: KnownScenario,
  who: Level['who'],
  from: number,
  until: number,
): Level[] {
  const measure = headline[who];
  if (measure === undefined) return [];
  const interval = windowInterval(arm.outcome, measure, from, until);
  const counts = study?.observed[measure];
  if (!counts) return [{ who, from, until, ...interval }];
  const observed = mean(counts.slice(from - 1, until));
  const inside = observed >= interval.low && observed <= interval.high;
  return [{ who, from, until, ...interval, observed, inside }];
}

/** The treated groups unit by unit, after the first stretch: which observed counts lie outside the band. */
function unitsOf(arm: ArmResult, known: KnownScenario): { missed: Level[]; of: number } {
  const judged: Level[] = [];
  for (let unit = known.blocks[0].until + 1; unit <= arm.outcome.units; unit++) {
    judged.push(...levelOf(arm, known, 'treated', unit, unit));
  }
  return { missed: judged.filter(({ inside }) => inside === false), of: judged.length };
}

/**
 * Each price before, at the end of and after the policy's price; none if no block lies entirely before it, or after it.
 */
function movesUnderPrice(arm: ArmResult, { blocks }: KnownScenario): PriceMove[] {
  const windows = pricedWindows(arm.scenario, true);
  const priced = blocks.filter(({ from, until }) =>
    windows.some((window) => window.from <= until && window.until >= from),
  );
  const [before, after] = [blocks[0], blocks[blocks.length - 1]];
  if (priced.length === 0 || priced.includes(before) || priced.includes(after)) return [];
  return movesOf(arm, [before, priced[priced.length - 1], after]);
}

/** The mean of each price in three windows. */
export function movesOf(arm: ArmResult, windows: readonly [Window, Window, Window]): PriceMove[] {
  return priceNames
    .filter((price) => arm.outcome.measures.includes(price))
    .map((price) => {
      const [before, during, after] = windows.map(({ from, until }) =>
        mean(Array.from(acrossReplicates(arm.outcome, price, from, until))),
      );
      return { price, before, during, after };
    });
}
