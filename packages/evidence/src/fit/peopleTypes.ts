import type { MechanismValues } from '@fairweather/core';
import { exp, log } from '@fairweather/core/tools';
import { nodesFor } from './gaussHermite.js';

/** A kind of person: the traits that decide what it feels, and how many are like it. */
export interface PersonType {
  readonly guilt: number;
  readonly reciprocity: number;
  readonly susceptibility: number;
  /** Share of the people. */
  readonly weight: number;
}

/** A deviation of the benefit from its mean, in logits, and how many people have it. */
export interface BenefitNode {
  readonly value: number;
  readonly weight: number;
}

/**
 * The people that stand for all: every mean over people is a mean over these. Traits are drawn as the engine draws
 * them: lognormal by mean and coefficient of variation, and no guilt for those who are not pro-social.
 */
export function personTypes(mechanism: MechanismValues): readonly PersonType[] {
  const { guilt, reciprocity, susceptibility, proSocialShare } = mechanism;
  const guilts = lognormalNodes(guilt, mechanism.guiltSpread);
  const social =
    proSocialShare === 1
      ? guilts
      : [
          { value: 0, weight: 1 - proSocialShare },
          ...guilts.map(({ value, weight }) => ({ value, weight: weight * proSocialShare })),
        ];
  const reciprocities = lognormalNodes(reciprocity, mechanism.reciprocitySpread);
  const susceptibilities = lognormalNodes(susceptibility, mechanism.susceptibilitySpread);
  return social.flatMap((g) =>
    reciprocities.flatMap((r) =>
      susceptibilities.map((s) => ({
        guilt: g.value,
        reciprocity: r.value,
        susceptibility: s.value,
        weight: g.weight * r.weight * s.weight,
      })),
    ),
  );
}

/** How the benefit differs between the people of a group. */
export function benefitNodes({ benefitSpread }: MechanismValues): readonly BenefitNode[] {
  return nodesFor(benefitSpread, 3).map(({ value, weight }) => ({ value: value * benefitSpread, weight }));
}

function lognormalNodes(mean: number, variation: number): readonly BenefitNode[] {
  if (mean === 0) return [{ value: 0, weight: 1 }];
  const variance = log(1 + variation * variation);
  const deviation = Math.sqrt(variance);
  return nodesFor(deviation, 5).map(({ value, weight }) => ({
    value: mean * exp(deviation * value - variance / 2),
    weight,
  }));
}
