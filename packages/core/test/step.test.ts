import { describe, expect, test } from 'vitest';
import {
  type MechanismName,
  type MechanismValues,
  mechanismNames,
  mechanismParameters,
} from '../src/index.js';
import { frameAtStart, recoveryOf } from '../src/mechanism/frame.js';
import type { Conduct, Relationship, Terms } from '../src/mechanism/Relationship.js';
import {
  consequences,
  cues,
  frameCues,
  goodwillMoves,
  type Person,
  prices,
  step,
} from '../src/mechanism/step.js';
import { stayingPrice } from '../src/mechanism/sticker.js';
import { nothingWeighed, utility } from '../src/mechanism/utility.js';

const mechanism = (values: Partial<Record<MechanismName, number>> = {}): MechanismValues => ({
  ...(Object.fromEntries(
    mechanismNames.map((name) => [name, mechanismParameters[name].default]),
  ) as MechanismValues),
  ...values,
});
const relationship = (states: Partial<Relationship> = {}): Relationship => ({
  susceptibility: 1,
  frame: 0.5,
  frameBefore: 0,
  goodwill: 0,
  benefit: 0,
  guilt: 0,
  reciprocity: 0,
  belief: 0.5,
  referencePrice: 0,
  harm: 1,
  ...states,
});
const terms = (now: Partial<Terms> = {}): Terms => ({
  price: 0,
  named: 0,
  comes: false,
  goes: false,
  frameRule: 'memory',
  drive: 0,
  recovery: 0,
  mild: false,
  handover: false,
  announced: false,
  visible: 1,
  shock: 0,
  lock: 0,
  ...now,
});
const others = { usualShare: 0.25, seenShare: 0.5 };

describe('cues', () => {
  test('leave everything as it is if nothing happens', () => {
    const before = relationship({ frameBefore: 0.9, goodwill: 1 });
    const after = { ...before };
    cues(
      after,
      terms(),
      0,
      mechanism({ frameCarry: 0.5, goodwillCarry: 0.5, beliefCarry: 0, forgiveness: 1 }),
    );
    expect(after).toEqual(before);
  });

  test('let a new counterpart inherit part, before the cues of the day act on it', () => {
    const buyer = relationship({ frame: 0.8, frameBefore: 0.4, goodwill: 1, belief: 1 });
    const values = mechanism({ frameCarry: 0.5, goodwillCarry: 0.25, beliefCarry: 0.5, beliefStart: 0.2 });
    cues(buyer, terms({ handover: true, drive: 0.5 }), 0, values);
    // 0.8 · 0.5 = 0.4 is inherited, and half of that goes with the cue; 0.5 · 1 + 0.5 · 0.2 is believed.
    expect(buyer.frame).toBeCloseTo(0.2, 15);
    expect(buyer.frameBefore).toBeCloseTo(0.2, 15);
    expect(buyer.goodwill).toBeCloseTo(0.25, 15);
    expect(buyer.belief).toBeCloseTo(0.6, 15);
  });

  test('move the belief as far as mildness is noticed', () => {
    const values = mechanism({ mildLikelihood: 0.5 });
    const sure = relationship();
    cues(sure, terms({ mild: true }), 1, values);
    expect(sure.belief).toBeCloseTo(1 / 3, 15); // 0.25 / (0.25 + 0.5)
    const half = relationship();
    cues(half, terms({ mild: true }), 0.5, values);
    expect(half.belief).toBeCloseTo((1 / 2 + 1 / 3) / 2, 15);
  });

  test('set the reference price if a price is announced, and only there', () => {
    const buyer = relationship({ referencePrice: 3 });
    cues(buyer, terms({ price: 10 }), 0, mechanism());
    expect(buyer.referencePrice).toBe(3);
    cues(buyer, terms({ price: 10, announced: true }), 0, mechanism());
    expect(buyer.referencePrice).toBe(10);
  });
});

describe('the frame', () => {
  test('is remembered when a price comes, before the price acts', () => {
    const buyer = relationship({ frame: 0.8 });
    frameCues(buyer, terms({ comes: true, drive: 0.5 }), mechanism());
    expect(buyer.frameBefore).toBe(0.8);
    expect(buyer.frame).toBeCloseTo(0.4, 15);
  });

  test('is forgiven when a price goes, before it recovers', () => {
    const buyer = relationship({ frame: 0.25, frameBefore: 0.75, goodwill: 1 });
    frameCues(buyer, terms({ goes: true, recovery: 0.5 }), mechanism({ forgiveness: 0.5 }));
    // 0.25 + 0.5 · 0.5 = 0.5 is forgiven; then half of what lacks comes back.
    expect(buyer.frame).toBeCloseTo(0.75, 15);
  });

  test('is worn in proportion to susceptibility', () => {
    const buyer = relationship({ frame: 1, susceptibility: 0.5 });
    frameCues(buyer, terms({ drive: 0.4 }), mechanism());
    expect(buyer.frame).toBeCloseTo(0.8, 15);
  });

  test('without memory is that of today’s named price, as a share of a whole', () => {
    const values = mechanism({ imageScale: 10 });
    const buyer = relationship({ frame: 0.1 });
    const now = terms({ frameRule: 'image', named: 10, drive: 1 });
    frameCues(buyer, now, values);
    expect(buyer.frame).toBe(0.5); // 1 / (1 + 1²)
    frameCues(buyer, now, values, 0.4);
    expect(buyer.frame).toBe(0.2);
    frameCues(buyer, terms({ frameRule: 'image' }), values);
    expect(buyer.frame).toBe(1);
  });

  test('starts where the scenario says, and whole where it has no memory', () => {
    expect(frameAtStart('memory', { frameStart: 0.7, imageScale: 10 })).toBe(0.7);
    expect(frameAtStart('image', { frameStart: 0.7, imageScale: 10 })).toBe(1);
  });

  test('recovers by itself and by repair, never by more than all, and not while a price is named', () => {
    const values = { recovery: 0.1, repairStrength: 0.5 };
    expect(recoveryOf(0, false, values)).toBe(0.1);
    expect(recoveryOf(1, false, values)).toBe(0.6);
    expect(recoveryOf(1, false, { recovery: 0.8, repairStrength: 0.5 })).toBe(1);
    expect(recoveryOf(1, true, values)).toBe(0);
  });
});

describe('prices', () => {
  test('are four, each by its own equation', () => {
    const buyer = relationship({ guilt: 2, reciprocity: 0.5, goodwill: 1, belief: 0.25, referencePrice: 6 });
    const values = mechanism({
      priceSensitivity: 0.1,
      socialMuting: 0.5,
      lossAversion: 2,
      severity: 4,
      conformity: 3,
    });
    const into = { ...nothingWeighed(), frame: 0.5 };
    prices(buyer, terms({ price: 10, visible: 1.5 }), others, values, into);
    expect(into.sticker).toBeCloseTo(1.05, 14); // 0.1 · (1 − 0.25) · (10 + 4)
    expect(into.shadow).toBe(1); // 0.25 · 4
    expect(into.conscience).toBeCloseTo(2, 14); // 0.5 · 2 · 1.5 + 0.5 · 1
    expect(into.crowd).toBeCloseTo(-0.75, 14); // 3 · (0.25 − 0.5)
  });

  test('in trade count what money makes of staying from its value at the start', () => {
    const values = mechanism({ priceSensitivity: 0.8, socialMuting: 0.6, lossAversion: 2 });
    const into = { ...nothingWeighed(), frame: 0.5 };
    const now = terms({ price: 10, rival: { price: 9, opening: -1 } });
    prices(relationship({ referencePrice: 10 }), now, others, values, into);
    expect(into.sticker).toBeCloseTo(-0.56 + 1, 14); // 0.8 · 0.7 · (9 − 10) − (−1)
  });

  test('of staying weigh what lies above the reference price as a loss', () => {
    const values = { priceSensitivity: 0.5, socialMuting: 0, lossAversion: 3 };
    const staying = (referencePrice: number) =>
      stayingPrice({ price: 10, rivalPrice: 9, referencePrice, frame: 0 }, values);
    expect(staying(8)).toBeCloseTo(-2.5, 14); // 0.5 · (−1 − 2 · 2)
    expect(staying(12)).toBeCloseTo(-0.5, 14);
  });

  test('hold back, with what binds; a benefit and a shock pull', () => {
    const held = { ...nothingWeighed(), sticker: 1, shadow: 2, conscience: 4, crowd: 8, added: 16 };
    expect(utility(100, { shock: 1000, lock: 32 }, held)).toBe(1037); // 1100 − 63
    expect(Object.values(nothingWeighed())).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('consequences', () => {
  const quiet: Conduct = { took: 0, arose: 1, kindness: 0 };

  test('let goodwill fade and answer to kindness, and the reference price follow the price', () => {
    const buyer = relationship({ goodwill: 1, referencePrice: 4 });
    const values = mechanism({
      goodwillDecay: 0.5,
      kindnessGain: 0.5,
      referenceSpeed: 0.25,
      expectationSpeed: 0,
    });
    consequences(buyer, terms({ price: 8 }), { ...quiet, kindness: 1 }, values);
    expect(buyer.goodwill).toBe(1); // 1 · 0.5 + 0.5 · 1
    expect(buyer.referencePrice).toBe(5); // 4 + 0.25 · 4
    expect(buyer.harm).toBe(1);
  });

  test('keep a bad memory longer, and take an unkindness harder', () => {
    const buyer = relationship({ goodwill: -1 });
    const values = mechanism({
      goodwillDecay: 0.9,
      grudgeDecay: 0.5,
      kindnessGain: 0.1,
      unkindnessGain: 0.25,
    });
    goodwillMoves(buyer, -1, values);
    expect(buyer.goodwill).toBe(-0.75); // −1 · 0.5 − 0.25
  });

  test('leave no goodwill if there was none and nobody was kind', () => {
    const values = mechanism({ goodwillDecay: 0.5, kindnessGain: 1 });
    for (const zero of [0, -0]) {
      const buyer = relationship({ goodwill: zero });
      goodwillMoves(buyer, 0, values);
      expect(buyer.goodwill).toBe(0);
    }
    const faded = relationship({ goodwill: 1 });
    goodwillMoves(faded, 0, values);
    expect(faded.goodwill).toBe(0.5);
    const moved = relationship();
    goodwillMoves(moved, 1, values);
    expect(moved.goodwill).toBe(1);
  });

  test('change what the other is thought to expect, as far as an opportunity arose', () => {
    const values = mechanism({ expectationSpeed: 0.5 });
    const after = (conduct: Partial<Conduct>) => {
      const buyer = relationship({ harm: 1 });
      consequences(buyer, terms(), { ...quiet, ...conduct }, values);
      return buyer.harm;
    };
    expect(after({ took: 1 })).toBe(0.5); // 1 + 0.5 · (1 − 1 − 1)
    expect(after({ took: 0 })).toBe(1);
    expect(after({ took: 1, arose: 0 })).toBe(1);
    expect(after({ took: 1, arose: 0.5 })).toBe(0.75);
  });
});

describe('a step', () => {
  const weighs = nothingWeighed();
  const person = (seen: string[]): Person => ({
    weighs,
    notices: () => {
      seen.push('notices');
      return 1;
    },
    feels: (frame) => {
      seen.push(`feels ${frame}`);
      return frame / 2;
    },
    added: () => 0.5,
    decides: () => {
      seen.push(`decides at ${weighs.utility} in ${weighs.frame}`);
      return { took: 1, arose: 1, kindness: 1 };
    },
  });

  test('goes from cues to prices to utility to consequences', () => {
    const seen: string[] = [];
    const buyer = relationship({ frame: 1, benefit: 3, guilt: 2, belief: 0 });
    const values = mechanism({
      conformity: 2,
      severity: 0,
      kindnessGain: 1,
      goodwillDecay: 0,
      priceSensitivity: 0,
    });
    step(buyer, terms({ mild: true, drive: 0.5 }), others, values, person(seen));
    // The cue halves the frame; half of that is felt: conscience is 0.25 · 2, the crowd pulls by 0.5, and 0.5 is added.
    expect(seen).toEqual(['notices', 'feels 0.5', 'decides at 2.5 in 0.25']);
    expect(weighs).toMatchObject({ sticker: 0, shadow: 0, conscience: 0.5, crowd: -0.5, added: 0.5 });
    // Kindness is felt after the choice.
    expect(buyer.goodwill).toBe(1);
  });

  test('asks nobody whether mildness is noticed if there is none', () => {
    const seen: string[] = [];
    const buyer = relationship();
    step(buyer, terms(), others, mechanism(), person(seen));
    expect(seen.filter((what) => what === 'notices')).toEqual([]);
    expect(buyer.belief).toBe(0.5);
  });
});
