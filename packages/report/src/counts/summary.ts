import {
  type ArmResult,
  acrossReplicates,
  type Experiment,
  findArm,
  priceNames,
  stretchDifference,
  stretchInterval,
} from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import { mean } from 'simple-statistics';

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
  const lastOf = (arm: ArmResult) => stretchInterval(arm.outcome, headline.treated, last.from, last.until);
  const { rival } = known;
  const parted = experiment.arms.find(({ name }) => name === rival?.arm);
  return {
    levels,
    differences: experiment.arms
      .filter((arm) => arm !== baseline)
      .flatMap((arm) =>
        blocks.map(({ from, until }) => ({
          arm: arm.name,
          from,
          until,
          ...stretchDifference(arm.outcome, baseline.outcome, headline.treated, from, until),
        })),
      ),
    moves: movesOf(asGiven, known),
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
  const interval = stretchInterval(arm.outcome, measure, from, until);
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

/** Each price in the first stretch, in the last one before the policy's price ends, and in the last of all. */
export function movesOf(arm: ArmResult, { blocks }: KnownScenario): PriceMove[] {
  if (blocks.length < 3) return [];
  const level = (price: string, { from, until }: KnownScenario['blocks'][number]) =>
    mean(Array.from(acrossReplicates(arm.outcome, price, from, until)));
  return priceNames
    .filter((price) => arm.outcome.measures.includes(price))
    .map((price) => ({
      price,
      before: level(price, blocks[0]),
      during: level(price, blocks[blocks.length - 2]),
      after: level(price, blocks[blocks.length - 1]),
    }));
}
