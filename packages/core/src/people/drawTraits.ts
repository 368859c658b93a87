import { normalQuantile } from '../numbers/normalQuantile.js';
import type { MechanismValues } from '../parameters/mechanismParameters.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { channels } from '../random/channels.js';
import { lognormalOf, uniform, uniformPair } from '../random/draws.js';
import type { Key } from '../random/keys.js';
import { traits } from '../scenario/GroupPeople.js';
import type { People } from './People.js';
import { type Spread, spreadOf } from './Spread.js';

/** How the traits of one kind of people are drawn. */
interface Kind {
  /** The share of people that are of this kind or of one before it. */
  readonly until: number;
  /** By how much its benefit lies above that of the scenario, in logits. */
  readonly benefit: number;
  readonly benefitSpread: number;
  readonly proSocialShare: number;
  readonly guilt: Spread;
  readonly reciprocity: Spread;
  readonly susceptibility: Spread;
}

/**
 * Draws the traits of a group's people: their benefit as it lies around that of the scenario, guilt, reciprocity and
 * susceptibility; and a listed benefit as it is. Every trait has its own draw, whichever segment a person is of and
 * whatever it is correlated with.
 */
export function drawTraits(plan: Plan, group: GroupPlan, key: Key, people: People): void {
  const kinds = kindsOf(plan, group);
  const mixing = group.people?.mixing;
  for (let member = 0; member < group.members; member++) {
    const i = group.first + member;
    const kind = kinds.length === 1 ? kinds[0] : kindAt(kinds, uniform(key, member, 0, channels.segment));
    const { benefitSpread, proSocialShare, guilt, reciprocity, susceptibility } = kind;
    // Benefit and guilt share a hash, and so do being pro-social and reciprocity.
    const first = mixing || benefitSpread !== 0 || guilt.law;
    if (first) uniformPair(key, member, 0, channels.benefit, firstPair);
    const second = mixing || proSocialShare !== 1 || reciprocity.law;
    if (second) uniformPair(key, member, 0, channels.proSocial, secondPair);
    normals[0] = mixing || benefitSpread !== 0 ? normalQuantile(firstPair[0]) : 0;
    normals[1] = mixing || guilt.law ? normalQuantile(firstPair[1]) : 0;
    normals[2] = mixing || reciprocity.law ? normalQuantile(secondPair[1]) : 0;
    normals[3] =
      mixing || susceptibility.law ? normalQuantile(uniform(key, member, 0, channels.susceptibility)) : 0;
    if (mixing) mix(mixing);
    people.benefit[i] = kind.benefit + benefitSpread * normals[0];
    people.guilt[i] = proSocialShare !== 1 && secondPair[0] >= proSocialShare ? 0 : drawn(guilt, normals[1]);
    people.reciprocity[i] = drawn(reciprocity, normals[2]);
    people.susceptibility[i] = drawn(susceptibility, normals[3]);
  }
  putListed(group, people);
}

/** Puts the traits that are known person by person in the place of drawn ones. */
function putListed({ people: own, first, members }: GroupPlan, people: People): void {
  if (!own?.traits) return;
  for (const trait of traits) {
    const list = own.traits[trait];
    if (!list) continue;
    for (let member = 0; member < members; member++) people[trait][first + member] = list[member];
  }
}

/** Where draws are put; read at once, so one for all is enough. */
const firstPair = new Float64Array(2);
const secondPair = new Float64Array(2);
const normals = new Float64Array(4);

/** Makes correlated draws of independent ones, in place: the last first, as each needs those before it. */
function mix(mixing: readonly (readonly number[])[]): void {
  for (let k = normals.length - 1; k >= 0; k--) {
    let sum = 0;
    for (let j = 0; j <= k; j++) sum += mixing[k][j] * normals[j];
    normals[k] = sum;
  }
}

function drawn({ mean, law }: Spread, normal: number): number {
  return law ? lognormalOf(law, normal) : mean;
}

/** The kind of somebody with that draw. */
function kindAt(kinds: readonly Kind[], draw: number): Kind {
  return kinds.find(({ until }) => draw < until) ?? kinds[kinds.length - 1];
}

/** The kinds of people in a group; one where they are those of the scenario. */
function kindsOf({ mechanism }: Plan, { people }: GroupPlan): Kind[] {
  if (!people) return [kindOf(mechanism, 1, 0)];
  return people.kinds.map(({ until, values }) => {
    const above = values.benefit === undefined ? 0 : values.benefit - mechanism.benefit;
    return kindOf({ ...mechanism, ...values }, until, above);
  });
}

function kindOf(values: MechanismValues, until: number, benefit: number): Kind {
  return {
    until,
    benefit,
    benefitSpread: values.benefitSpread,
    proSocialShare: values.proSocialShare,
    guilt: spreadOf(values.guilt, values.guiltSpread),
    reciprocity: spreadOf(values.reciprocity, values.reciprocitySpread),
    susceptibility: spreadOf(values.susceptibility, values.susceptibilitySpread),
  };
}
