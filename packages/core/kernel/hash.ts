import { SECOND_WORD, WORDS } from './layout';

const PARITY: i32 = 0x1bd11bda;

/**
 * `threefry13` of every member in one period, four lives at once and three members side by side: its rounds wait
 * for one another, and three of them fill the waiting.
 *
 * @param words receives the two words of each member, with room for two members more
 * @param key0 the first word of the key of each life, and the second in `key1`
 */
export function hashMembers(words: usize, members: i32, counter: i32, key0: v128, key1: v128): void {
  const key2 = v128.xor(v128.xor(i32x4.splat(PARITY), key0), key1);
  const start = i32x4.add(i32x4.splat(counter), key1);
  const key2And1 = i32x4.add(key2, i32x4.splat(1));
  const key0And2 = i32x4.add(key0, i32x4.splat(2));
  const key1And3 = i32x4.add(key1, i32x4.splat(3));
  for (let member = 0; member < members; member += 3) {
    let x = i32x4.add(i32x4.splat(member), key0);
    let X = i32x4.add(i32x4.splat(member + 1), key0);
    let z = i32x4.add(i32x4.splat(member + 2), key0);
    let y = start;
    let Y = start;
    let w = start;
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 13), x);
    Y = v128.xor(turned(Y, 13), X);
    w = v128.xor(turned(w, 13), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 15), x);
    Y = v128.xor(turned(Y, 15), X);
    w = v128.xor(turned(w, 15), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 26), x);
    Y = v128.xor(turned(Y, 26), X);
    w = v128.xor(turned(w, 26), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 6), x);
    Y = v128.xor(turned(Y, 6), X);
    w = v128.xor(turned(w, 6), z);
    x = i32x4.add(x, key1);
    y = i32x4.add(y, key2And1);
    X = i32x4.add(X, key1);
    Y = i32x4.add(Y, key2And1);
    z = i32x4.add(z, key1);
    w = i32x4.add(w, key2And1);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 17), x);
    Y = v128.xor(turned(Y, 17), X);
    w = v128.xor(turned(w, 17), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 29), x);
    Y = v128.xor(turned(Y, 29), X);
    w = v128.xor(turned(w, 29), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(halvesTurned(y), x);
    Y = v128.xor(halvesTurned(Y), X);
    w = v128.xor(halvesTurned(w), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(bytesTurned(y), x);
    Y = v128.xor(bytesTurned(Y), X);
    w = v128.xor(bytesTurned(w), z);
    x = i32x4.add(x, key2);
    y = i32x4.add(y, key0And2);
    X = i32x4.add(X, key2);
    Y = i32x4.add(Y, key0And2);
    z = i32x4.add(z, key2);
    w = i32x4.add(w, key0And2);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 13), x);
    Y = v128.xor(turned(Y, 13), X);
    w = v128.xor(turned(w, 13), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 15), x);
    Y = v128.xor(turned(Y, 15), X);
    w = v128.xor(turned(w, 15), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 26), x);
    Y = v128.xor(turned(Y, 26), X);
    w = v128.xor(turned(w, 26), z);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 6), x);
    Y = v128.xor(turned(Y, 6), X);
    w = v128.xor(turned(w, 6), z);
    x = i32x4.add(x, key0);
    y = i32x4.add(y, key1And3);
    X = i32x4.add(X, key0);
    Y = i32x4.add(Y, key1And3);
    z = i32x4.add(z, key0);
    w = i32x4.add(w, key1And3);
    x = i32x4.add(x, y);
    X = i32x4.add(X, Y);
    z = i32x4.add(z, w);
    y = v128.xor(turned(y, 17), x);
    Y = v128.xor(turned(Y, 17), X);
    w = v128.xor(turned(w, 17), z);
    v128.store(words, x);
    v128.store(words, y, SECOND_WORD);
    v128.store(words + WORDS, X);
    v128.store(words + WORDS, Y, SECOND_WORD);
    v128.store(words + 2 * WORDS, z);
    v128.store(words + 2 * WORDS, w, SECOND_WORD);
    words += 3 * WORDS;
  }
}

/** Words rotated to the left. */
function turned(x: v128, bits: i32): v128 {
  return v128.or(i32x4.shl(x, bits), i32x4.shr_u(x, 32 - bits));
}

/** By 16 bits, which is to move bytes. */
function halvesTurned(x: v128): v128 {
  return i8x16.shuffle(x, x, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);
}

/** By 24 bits. */
function bytesTurned(x: v128): v128 {
  return i8x16.shuffle(x, x, 1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12);
}

/** `fraction`: two words as a number strictly between 0 and 1. */
export function fraction(first: u32, second: u32): f64 {
  return (<f64>first + (<f64>(second >>> 12) + 0.5) * 9.5367431640625e-7) * 2.3283064365386963e-10;
}

/** `threefry13` of one member: the first word below, the second above. */
export function threefry13(counter0: i32, counter1: i32, key0: i32, key1: i32): u64 {
  const key2 = PARITY ^ key0 ^ key1;
  let x = counter0 + key0;
  let y = counter1 + key1;
  for (let round = 0; round < 13; round++) {
    x += y;
    y = rotl<i32>(y, turnOf(round & 7)) ^ x;
    if (round === 3) {
      x += key1;
      y += key2 + 1;
    } else if (round === 7) {
      x += key2;
      y += key0 + 2;
    } else if (round === 11) {
      x += key0;
      y += key1 + 3;
    }
  }
  return ((<u64>(<u32>y)) << 32) | <u64>(<u32>x);
}

/** By how many bits the second word is turned in a round, 0 to 7: a byte for each of four rounds. */
function turnOf(round: i32): i32 {
  const turns = round < 4 ? 0x061a0f0d : 0x18101d11;
  return (turns >> ((round & 3) * 8)) & 31;
}
