import { type Act, actOf, type Scenario } from '@fairweather/core';

/** The story's words for its act, in the language of the page. */
export function saidAct(scenario: Scenario, say: (text: string) => string): Act {
  const { taking, act, acts, taker, takers, group, groups } = actOf(scenario);
  return {
    taking: say(taking),
    act: say(act),
    acts: say(acts),
    taker: say(taker),
    takers: say(takers),
    group: say(group),
    groups: say(groups),
  };
}
