import type { Ledger, RecordField } from '../measures/Ledger.js';
import { crowd } from '../mechanism/crowd.js';
import { normAfter } from '../mechanism/norm.js';
import { step } from '../mechanism/step.js';
import { nothingWeighed, probability } from '../mechanism/utility.js';
import type { People } from '../people/People.js';
import { relationshipView } from '../people/relationshipView.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { channels } from '../random/channels.js';
import { bernoulli, uniform } from '../random/draws.js';
import type { Key } from '../random/keys.js';
import { type ReferenceOptions, stateOfChoice } from './Choice.js';
import { takes } from './decide.js';
import { policyFeedback } from './policyFeedback.js';
import { kindnessAt, termsAt } from './termsAt.js';

/**
 * Runs one group through all periods, each relationship as `step` says. This is the specification: `runGroup` must give
 * the same digits. Custom theories and explanations run here.
 *
 * @param people as `drawPeople` left them; states are moved
 * @param ledger written
 */
export function runGroupAsSpecified(
  plan: Plan,
  group: GroupPlan,
  key: Key,
  people: People,
  ledger: Ledger,
  { theory, observe, onlooker }: ReferenceOptions = {},
): void {
  const { mechanism, periodsPerUnit } = plan;
  const { index, first, members } = group;
  const react = policyFeedback(plan, group, ledger);
  let { timeline } = group;
  const others = { usualShare: people.usualShare[index], seenShare: people.seenShare[index] };
  const buyers = Array.from({ length: members }, (_, member) => relationshipView(people, first + member));
  const weighs = nothingWeighed();
  ledger.numbers.fill(0);

  for (let period = 0; period < plan.units * periodsPerUnit; period++) {
    const unit = Math.floor(period / periodsPerUnit);
    const record = (field: RecordField, amount: number) => {
      ledger[field][unit] += amount;
    };
    const now = termsAt(plan, timeline, period);
    let takers = 0;
    theory?.begin(period, now.price, 0);

    buyers.forEach((buyer, member) => {
      let added: Readonly<Record<string, number>> = {};
      let taken: boolean | undefined;

      step(buyer, now, others, mechanism, {
        weighs,
        notices: () => (bernoulli(key, member, period, channels.notice, mechanism.attention) ? 1 : 0),
        feels: (frame) => frame,
        added() {
          if (!theory) return 0;
          if (observe) added = theory.prices(first + member);
          return theory.added(first + member);
        },
        decides() {
          const { frame, utility } = weighs;
          if (theory && !Number.isFinite(utility)) theory.refuse(first + member);
          const draw = uniform(key, member, period, channels.choice);
          const arose =
            mechanism.opportunity === 1 ||
            bernoulli(key, member, period, channels.opportunity, mechanism.opportunity);
          const took = arose && takes(utility, draw);
          taken = arose ? took : undefined;
          if (arose) {
            record('opportunities', 1);
            if (onlooker) onlooker.opportunities[first + member]++;
          }
          if (took) {
            record('taken', 1);
            if (onlooker) onlooker.taken[first + member]++;
            takers++;
          }
          record('sticker', weighs.sticker);
          record('shadow', weighs.shadow);
          record('conscience', weighs.conscience);
          record('frame', buyer.frame);
          record('belief', buyer.belief);
          record('goodwill', buyer.goodwill);
          observe?.({
            period,
            member,
            ...stateOfChoice(buyer, now, others, weighs),
            frame,
            added,
            utility,
            probability: probability(utility),
            draw,
            arose,
            took,
          });
          return { took: took ? 1 : 0, arose: arose ? 1 : 0, kindness: kindnessAt(timeline, period, frame) };
        },
      });
      theory?.update(taken);
    });

    record('crowd', crowd(mechanism.conformity, others.usualShare, others.seenShare) * members);
    record('norm', others.seenShare * members);
    others.seenShare = normAfter(others.seenShare, takers / members, mechanism.normSpeed);
    if ((period + 1) % periodsPerUnit === 0) {
      theory?.end();
      onlooker?.turn(group, unit);
      if (react) timeline = react(unit).timeline;
    }
  }
  people.seenShare[index] = others.seenShare;
}
