import { InputError } from '../input/InputError.js';
import { RECORD_SIZE, recordFields } from '../measures/GroupRecord.js';
import { beliefAfterMildness } from '../mechanism/belief.js';
import { conscience } from '../mechanism/conscience.js';
import { crowd } from '../mechanism/crowd.js';
import { forgivenFrame, frameAfter, imageFrame } from '../mechanism/frame.js';
import { favourKindness, goodwillAfter } from '../mechanism/goodwill.js';
import { harmAfter } from '../mechanism/harm.js';
import { normAfter } from '../mechanism/norm.js';
import { probability } from '../mechanism/probability.js';
import { referencePriceAfter } from '../mechanism/referencePrice.js';
import { shadow } from '../mechanism/shadow.js';
import { sticker } from '../mechanism/sticker.js';
import type { People } from '../people/People.js';
import { type RelationshipView, relationshipView } from '../people/relationshipView.js';
import { bernoulli } from '../random/bernoulli.js';
import { channels } from '../random/channels.js';
import type { Key } from '../random/seedKey.js';
import { uniform } from '../random/uniform.js';
import type { Extension, Moment } from '../theories/Extension.js';
import { takes } from './decide.js';
import { handOver } from './handOver.js';
import type { GroupPlan, Plan } from './Plan.js';
import { makeReactor } from './reactor.js';

/** Everything that stood behind one choice. */
export interface Choice {
  /** Number of the period, from 0. */
  readonly period: number;
  /** Number of the buyer inside its group, from 0. */
  readonly member: number;
  /** The explicit price in force. */
  readonly price: number;
  readonly sticker: number;
  readonly shadow: number;
  readonly conscience: number;
  readonly crowd: number;
  /** Prices that a custom theory added, by name. */
  readonly added: Readonly<Record<string, number>>;
  readonly frame: number;
  readonly belief: number;
  readonly goodwill: number;
  readonly referencePrice: number;
  readonly norm: number;
  /** Benefit, shock and switching cost less all prices, in logits. */
  readonly utility: number;
  readonly probability: number;
  /** The luck of this moment: the buyer takes if it lies below the probability. */
  readonly draw: number;
  readonly arose: boolean;
  readonly took: boolean;
}

/** What may be added to a run of the reference engine. */
export interface ReferenceOptions {
  /** A custom theory. */
  readonly extension?: Extension;
  /** Called after each choice. */
  readonly observe?: (choice: Choice) => void;
}

/**
 * Runs one group through all periods, in the words of the equations. This is the specification: `runGroup` must give the
 * same digits. Custom theories and explanations run here.
 *
 * @param people as `settle` left them; states are moved
 * @param ledger room for RECORD_SIZE numbers for each unit, written
 */
export function runGroupByReference(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Float64Array,
  { extension, observe }: ReferenceOptions = {},
): void {
  const { mechanism } = plan;
  const react = makeReactor(plan, group);
  let live = group;
  const usual = people.usualShare[group.index];
  const buyers = Array.from({ length: group.members }, (_, member) =>
    relationshipView(people, group.first + member),
  );
  const own = buyers.map(() => ({ ...extension?.states }));
  ledger.fill(0);

  for (let period = 0; period < plan.units * plan.periodsPerUnit; period++) {
    const unit = Math.floor(period / plan.periodsPerUnit);
    const record = (field: (typeof recordFields)[number], amount: number) => {
      ledger[unit * RECORD_SIZE + recordFields.indexOf(field)] += amount;
    };
    const price = live.timeline.price[period];
    const seen = people.seenShare[group.index];
    const crowdPrice = crowd(mechanism.conformity, usual, seen);
    const situation = live.timeline.shock[period] - mechanism.switchingCost - crowdPrice;
    let takers = 0;

    if (live.timeline.handover[period]) handOver(plan, live, people);

    buyers.forEach((buyer, member) => {
      cues(plan, live, key, buyer, member, period);

      const prices = {
        sticker: sticker(
          price,
          buyer.referencePrice,
          buyer.frame,
          mechanism.priceSensitivity,
          mechanism.socialMuting,
          mechanism.lossAversion,
        ),
        shadow: shadow(buyer.belief, mechanism.severity),
        conscience: conscience(
          buyer.frame,
          buyer.guilt,
          buyer.harm * live.timeline.visible[period],
          buyer.reciprocity,
          buyer.goodwill,
        ),
      };
      const moment: Moment = {
        relationship: buyer,
        own: own[member],
        period,
        unit: unit + 1,
        price,
        treated: group.treated,
        took: undefined,
        mechanism,
        draw: (channel) => uniform(key, member, period, channel),
      };
      const added = addedPrices(extension, moment);
      let utility = buyer.benefit + situation - prices.sticker - prices.shadow - prices.conscience;
      for (const amount of Object.values(added)) utility -= amount;
      record('sticker', prices.sticker);
      record('shadow', prices.shadow);
      record('conscience', prices.conscience);
      record('frame', buyer.frame);
      record('belief', buyer.belief);
      record('goodwill', buyer.goodwill);

      const draw = uniform(key, member, period, channels.choice);
      const arose =
        mechanism.opportunity === 1 ||
        bernoulli(key, member, period, channels.opportunity, mechanism.opportunity);
      const took = arose && takes(utility, draw);
      if (arose) record('opportunities', 1);
      if (took) {
        record('taken', 1);
        takers++;
      }
      observe?.({
        period,
        member,
        price,
        ...prices,
        crowd: crowdPrice,
        added,
        frame: buyer.frame,
        belief: buyer.belief,
        goodwill: buyer.goodwill,
        referencePrice: buyer.referencePrice,
        norm: seen,
        utility,
        probability: probability(utility),
        draw,
        arose,
        took,
      });

      consequences(plan, live, buyer, period, arose, took);
      for (const update of extension?.updates ?? []) update({ ...moment, took: arose ? took : undefined });
    });

    record('crowd', crowdPrice * group.members);
    record('norm', seen * group.members);
    people.seenShare[group.index] = normAfter(seen, takers / group.members, mechanism.normSpeed);
    if (react && (period + 1) % plan.periodsPerUnit === 0) live = react(unit, ledger);
  }
}

function cues(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  buyer: RelationshipView,
  member: number,
  period: number,
): void {
  const { mechanism } = plan;
  const { timeline } = group;
  const price = timeline.price[period];
  const priceBefore = period > 0 ? timeline.price[period - 1] : 0;
  let before = buyer.frame;
  if (price > 0 && priceBefore === 0) buyer.frameBefore = before;
  if (price === 0 && priceBefore > 0) {
    before = forgivenFrame(before, buyer.frameBefore, mechanism.forgiveness, buyer.goodwill);
  }
  buyer.frame =
    plan.frameRule === 'image'
      ? imageFrame(price, mechanism.imageScale)
      : frameAfter(before, buyer.susceptibility, timeline.drive[period], timeline.recovery[period]);
  if (timeline.mild[period] && bernoulli(key, member, period, channels.notice, mechanism.attention)) {
    buyer.belief = beliefAfterMildness(buyer.belief, mechanism.mildLikelihood);
  }
  if (timeline.announced[period]) buyer.referencePrice = timeline.price[period];
}

function consequences(
  plan: Plan,
  group: GroupPlan,
  buyer: RelationshipView,
  period: number,
  arose: boolean,
  took: boolean,
): void {
  const { mechanism } = plan;
  const { timeline } = group;
  const kindness = timeline.favour[period]
    ? favourKindness(timeline.need[period], timeline.granted[period], buyer.frame)
    : 0;
  buyer.goodwill = goodwillAfter(
    buyer.goodwill,
    kindness,
    mechanism.goodwillDecay,
    mechanism.grudgeDecay,
    mechanism.kindnessGain,
    mechanism.unkindnessGain,
  );
  buyer.referencePrice = referencePriceAfter(
    buyer.referencePrice,
    timeline.price[period],
    mechanism.referenceSpeed,
  );
  if (arose) buyer.harm = harmAfter(buyer.harm, took ? 1 : 0, mechanism.expectationSpeed);
}

function addedPrices(extension: Extension | undefined, moment: Moment): Record<string, number> {
  const added: Record<string, number> = {};
  for (const [name, price] of Object.entries(extension?.prices ?? {})) {
    added[name] = price(moment);
    if (!Number.isFinite(added[name])) {
      throw new InputError(
        `The price "${name}" of the theory "${extension?.name}" is ${added[name]} in period ${moment.period} (from 0): ` +
          'let it return a finite number of logits.',
      );
    }
  }
  return added;
}
