import { describe, expect, test } from 'vitest';
import { probabilities } from '../../src/findings/psychologies.js';
import { holds } from '../../src/findings/yardsticks.js';
import {
  drawnPsychology,
  drawPsychologies,
  featuresOf,
  findingDesigns,
  heldByPsychology,
  kindOf,
  ruleHits,
  rules,
  sharedPsychology,
  sizeErrors,
} from '../../src/index.js';

const design = (id: string) => {
  const found = findingDesigns.find(({ finding }) => finding.id === id);
  if (!found) throw new Error(`There is no design of ${id}.`);
  return found;
};
const everything = findingDesigns.flatMap(({ comparisons }) => comparisons);

describe('the features of a cell', () => {
  test('are read from the levers of its arm', () => {
    const heyman = design('heyman_ariely_2004');
    // 50 cents for five minutes, at $5.15 an hour.
    expect(featuresOf(heyman, heyman.cells.low)).toMatchObject({
      social: true,
      gift: false,
      pay: 0.5 / (5.15 / 12),
    });
    expect(featuresOf(heyman, heyman.cells.sweets)).toMatchObject({ gift: true, pay: 0 });
  });

  test('say what a comparison is about', () => {
    const heyman = design('heyman_ariely_2004');
    const kinds = heyman.comparisons.map((comparison) => kindOf(heyman, comparison));
    expect(kinds.slice(0, 4)).toEqual([
      'price against none',
      'size of a price',
      'price against none',
      'gift',
    ]);
    const shi = design('shi_2017');
    expect(kindOf(shi, shi.comparisons[0])).toBe('handover');
    const gachter = design('gachter_kessler_konigstein');
    expect(kindOf(gachter, gachter.comparisons[0])).toBe('after a price');
  });
});

describe('a rule of thumb', () => {
  test('that sees no effect hits what is published as none, not negative or not positive, and nothing else', () => {
    const hits = findingDesigns.flatMap((one) => ruleHits(rules[0], one));
    expect(hits).toEqual(
      everything.map(({ published }) =>
        ['none', 'not negative', 'not positive'].includes(published.direction),
      ),
    );
  });

  test('that tells the story says that a weak sanction takes and a strong one gives', () => {
    const tenbrunsel = design('tenbrunsel_messick_1999');
    expect(ruleHits(rules[rules.length - 1], tenbrunsel)).toEqual([true, true, true]);
    // Incentives alone miss the first two.
    expect(ruleHits(rules[1], tenbrunsel)).toEqual([false, false, true]);
  });
});

test('a direction holds on its side of the smallest effect that matters', () => {
  expect(holds('positive', 0.04, 0.03)).toBe(true);
  expect(holds('none', 0.04, 0.03)).toBe(false);
  expect(holds('not negative', -0.02, 0.03)).toBe(true);
  expect(holds('not positive', 0.04, 0.03)).toBe(false);
});

test('sizeErrors gives root mean squares: errors 0 and .2, sizes .1 and −.3', () => {
  const one = (mean: number, value: number | null) => ({
    prediction: { mean, unit: 'share' },
    published: { value },
  });
  const results = [{ comparisons: [one(0.1, 0.1), one(-0.1, -0.3), one(5, null)] }];
  const errors = sizeErrors(results as unknown as Parameters<typeof sizeErrors>[0]);
  expect(errors.sizes).toBe(2);
  expect(errors.mechanism).toBeCloseTo(Math.sqrt(0.04 / 2), 12);
  expect(errors.zero).toBeCloseTo(Math.sqrt((0.01 + 0.09) / 2), 12);
  // The mean size is .2: off by .1 both times.
  expect(errors.signAndMean).toBeCloseTo(0.1, 12);
});

describe('psychologies around the shipped one', () => {
  test('keep what is zero, and move everything else inside its range', () => {
    const drawn = drawnPsychology(0);
    expect(Object.keys(drawn)).toEqual(Object.keys(sharedPsychology));
    expect(drawn.attention).toBe(0);
    expect(drawn.guilt).not.toBe(sharedPsychology.guilt.value);
    expect(drawn.cueLoss).toBeLessThanOrEqual(1);
  });

  test('are stored as a run gives them', () => {
    const ids = ['metcalf_2020'];
    const run = drawPsychologies(ids);
    expect(probabilities.metcalf_2020).toEqual(
      run.probabilities.metcalf_2020.map((share) => Number(share.toFixed(4))),
    );
    const stored = Object.values(probabilities).flat();
    expect(stored).toHaveLength(everything.length);
    // One half is added on either side of 30 draws.
    const sum = stored.reduce((total, share) => total + (share * 31 - 0.5), 0);
    expect(sum).toBeCloseTo(
      heldByPsychology.reduce((total, held) => total + held, 0),
      0,
    );
  });
});
