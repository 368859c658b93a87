import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type OutcomeValues, outcomeDigest } from '../src/index.js';
import { digestOf } from '../src/numbers/sha256.js';
import { digestInSteps } from '../src/run/Outcome.js';

const outcome = (...values: number[]): OutcomeValues => ({
  measures: ['taken'],
  units: values.length,
  replicates: 1,
  values: Float64Array.from(values),
});

describe('digestOf(text)', () => {
  test('is SHA-256 of its UTF-8 bytes, by the published examples', () => {
    // FIPS 180-4: the empty message and "abc".
    expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('outcomeDigest(outcome)', () => {
  test('is SHA-256 of the numbers as little-endian doubles', () => {
    // python3: hashlib.sha256(struct.pack('<3d', 1, -2.5, 1e-300)).hexdigest()
    expect(outcomeDigest(outcome(1, -2.5, 1e-300))).toBe(
      '71466a875bcba461ce7ed085c748b54a85eec220160b6d3ad1573c64bd5aaafe',
    );
  });

  test('changes with the last digit of any number, and with their order', () => {
    const digests = [outcome(1, 2), outcome(1 + Number.EPSILON, 2), outcome(2, 1), outcome(1, 2, 0)].map(
      outcomeDigest,
    );
    expect(new Set(digests).size).toBe(4);
  });

  test('knows one NaN, whatever bits an engine or a processor gave it', () => {
    const digests = [0x7ff80000, 0xfff80000, 0x7ff80001].map((upper) => {
      const words = new Uint32Array([0, upper]);
      return outcomeDigest({ ...outcome(0), values: new Float64Array(words.buffer) });
    });
    // python3: hashlib.sha256(bytes.fromhex('000000000000f8ff')).hexdigest()
    expect(new Set(digests)).toEqual(
      new Set(['2399fcd7f479a73c8d0600bb9ff95d8c0cf687e2e9653d2747d14a026f1c5997']),
    );
  });

  test('has a NaN in its place among other numbers', () => {
    // python3: hashlib.sha256(struct.pack('<d', 1) + bytes.fromhex('000000000000f8ff') + struct.pack('<d',
    // 2)).hexdigest()
    expect(outcomeDigest(outcome(1, Number.NaN, 2))).toBe(
      '8181f7c22e07f3eb845338a3805e131d3a010b1612652e51f900001f406a56b3',
    );
  });

  test('knows one zero, since -0 is printed as 0', () => {
    expect(outcomeDigest(outcome(-0))).toBe(outcomeDigest(outcome(0)));
  });

  test('takes a long outcome in steps, and hashes it as one', () => {
    // In steps of 16,384 numbers; NaN in the first also stands where the second has a number.
    const values = Float64Array.from({ length: 40_000 }, (_, i) => (i === 5 ? Number.NaN : i / 7));
    const bytes = new Uint8Array(values.slice().buffer);
    bytes.set([0, 0, 0, 0, 0, 0, 0xf8, 0xff], 5 * 8);
    const long = { ...outcome(0), values };
    expect(outcomeDigest(long)).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect([...digestInSteps(long)]).toHaveLength(3);
  });
});
