import { biography } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { weighedArm } from '../../src/findings/measureCells.js';
import { metcalf2020 } from '../../src/findings/studies/metcalf2020.js';
import { type LaboratoryDesign, laboratory, type Treatment, treatments } from '../../src/index.js';

const { finding } = metcalf2020;
const {
  excusedPay,
  gift,
  handover,
  inSetting,
  moneyGift,
  moneyNamed,
  pay,
  proSocial,
  refusal,
  rules,
  visible,
} = treatments;

/** The round under the treatment, as one person experiences it. */
function underTreatment(treatment: Treatment, setting: LaboratoryDesign['setting'] = 'strangers', round = 2) {
  const scenario = laboratory({
    finding,
    setting,
    rounds: 3,
    groups: [{ name: 'people', given: 0.5 }],
    control: 'none',
    arms: { treated: treatment },
    people: 5,
  });
  const life = biography(weighedArm(scenario, 'treated'), 3);
  return { ...life, ...life.choices[round - 1] };
}

/** The frame regains a hundredth of its loss in the round before: strangers are at 0.505, and a market at 0.01. */
const STRANGERS = 0.505;
const MARKET = 0.01;
/** The weight of pay of two going rates. */
const LN3 = 1.0986122886681098;

describe('the laboratory', () => {
  test('weighs pay by 0.8 times the logarithm of one more than the going rates in a market', () => {
    expect(underTreatment(pay(2), 'market').sticker).toBeCloseTo(0.8 * LN3, 7);
  });

  test('takes nine tenths of the frame if a price is named', () => {
    const { frame, sticker } = underTreatment(pay(2));
    expect(frame).toBeCloseTo(0.1 * STRANGERS, 7);
    expect(sticker).toBeCloseTo(0.8 * LN3, 7);
  });

  test('leaves the frame alone if the price is excused', () => {
    const { frame, sticker } = underTreatment(excusedPay(2));
    expect(frame).toBeCloseTo(STRANGERS, 7);
    expect(sticker).toBeCloseTo(0.8 * LN3, 7);
  });

  test('turns a gift into goodwill that is felt in the round after, and leaves the frame to time', () => {
    const { frame, goodwill } = underTreatment(gift());
    expect(goodwill).toBeCloseTo(0.4485, 7); // 0.6 · (1 − 0.505/2)
    expect(frame).toBeCloseTo(STRANGERS + 0.01 * 0.495, 7);
  });

  test('makes money without a condition kind by the care of its form alone, and no price', () => {
    expect(underTreatment(moneyGift('plain'))).toEqual(underTreatment({}));
    expect(underTreatment(moneyGift('with care'))).toEqual(underTreatment(gift()));
    const { frame, goodwill, sticker } = underTreatment(moneyNamed());
    expect(goodwill).toBe(0);
    expect(frame).toBeCloseTo(0.1 * STRANGERS, 7);
    expect(sticker).toBeLessThan(1e-5);
  });

  test('makes a refusal hurt twice as much as a gift pleases, in proportion to the frame', () => {
    expect(underTreatment(refusal()).goodwill).toBeCloseTo(-0.606, 7); // 1.2 · −0.505
    expect(underTreatment(refusal(), 'partners').goodwill).toBeCloseTo(-1.2, 7);
    expect(underTreatment(refusal(), 'market').goodwill).toBeCloseTo(-0.012, 7);
  });

  test('takes 0.35 of the frame if the other goes by the rules', () => {
    expect(underTreatment(rules(1)).frame).toBeCloseTo(0.65 * STRANGERS + 0.01 * 0.495, 7);
  });

  test('doubles the weight of conscience if others see', () => {
    expect(underTreatment(visible()).conscience).toBeCloseTo(2 * underTreatment({}).conscience, 12);
  });

  test('hands over the share of the frame that a successor inherits', () => {
    expect(underTreatment(handover(0.3), 'partners').frame).toBeCloseTo(0.3 + 0.01 * 0.7, 7);
    expect(underTreatment(handover(0.3, 3), 'partners').frame).toBe(1);
  });

  test('has people without guilt, and people in another setting, as an arm', () => {
    expect(underTreatment(proSocial(0)).guilt).toBe(0);
    expect(underTreatment(inSetting('market')).frame).toBeCloseTo(MARKET + 0.01 * 0.99, 7);
  });

  test('treats people in the rounds that are named and in no other', () => {
    expect(underTreatment(pay(2, 3), 'market', 2).sticker).toBe(0);
    // The frame in round 3: a tenth of 0.0199 after a first cue, a hundredth of 0.01 after a second.
    expect(underTreatment(pay(2, 3), 'market', 3).frame).toBeCloseTo(0.00199, 7);
    expect(underTreatment(pay(2, 2, 3), 'market', 3).frame).toBeCloseTo(0.0001, 7);
    expect(underTreatment(pay(2, 3), 'market', 3).sticker).toBeCloseTo(0.8 * LN3, 7);
    expect(underTreatment(pay(2), 'market', 3).sticker).toBe(0);
  });

  test('refuses anything that it was not built for', () => {
    expect(() => underTreatment({ hypnosis2: 1 })).toThrow(/hypnosis2/);
  });
});
