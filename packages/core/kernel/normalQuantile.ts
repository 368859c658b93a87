import { both } from './lanes';
import { log } from './log';

/** `normalQuantile` of `src/numbers/normalQuantile.ts`, of two probabilities at once. */
export function normalQuantile(probability: v128): v128 {
  const centred = f64x2.sub(probability, both(0.5));
  const r = f64x2.sub(both(0.180625), f64x2.mul(centred, centred));
  let above = f64x2.add(f64x2.mul(both(2509.0809287301227), r), both(33430.57558358813));
  above = f64x2.add(f64x2.mul(above, r), both(67265.7709270087));
  above = f64x2.add(f64x2.mul(above, r), both(45921.95393154987));
  above = f64x2.add(f64x2.mul(above, r), both(13731.69376550946));
  above = f64x2.add(f64x2.mul(above, r), both(1971.5909503065513));
  above = f64x2.add(f64x2.mul(above, r), both(133.14166789178438));
  above = f64x2.add(f64x2.mul(above, r), both(3.3871328727963665));
  let below = f64x2.add(f64x2.mul(both(5226.495278852546), r), both(28729.085735721943));
  below = f64x2.add(f64x2.mul(below, r), both(39307.89580009271));
  below = f64x2.add(f64x2.mul(below, r), both(21213.794301586597));
  below = f64x2.add(f64x2.mul(below, r), both(5394.196021424751));
  below = f64x2.add(f64x2.mul(below, r), both(687.1870074920579));
  below = f64x2.add(f64x2.mul(below, r), both(42.31333070160091));
  below = f64x2.add(f64x2.mul(below, r), both(1));
  let quantile = f64x2.div(f64x2.mul(centred, above), below);
  const central = f64x2.le(f64x2.abs(centred), both(0.425));
  if (!i64x2.extract_lane(central, 0)) {
    quantile = f64x2.replace_lane(quantile, 0, inTail(f64x2.extract_lane(probability, 0)));
  }
  if (!i64x2.extract_lane(central, 1)) {
    quantile = f64x2.replace_lane(quantile, 1, inTail(f64x2.extract_lane(probability, 1)));
  }
  return quantile;
}

function inTail(probability: f64): f64 {
  const negative = probability - 0.5 < 0;
  const tail = Math.sqrt(-log(negative ? probability : 1 - probability));
  const size = tail <= 5 ? near(tail - 1.6) : far(tail - 5);
  return negative ? -size : size;
}

function near(x: f64): f64 {
  let above = 0.0007745450142783414 * x + 0.022723844989269184;
  above = above * x + 0.2417807251774506;
  above = above * x + 1.2704582524523684;
  above = above * x + 3.6478483247632045;
  above = above * x + 5.769497221460691;
  above = above * x + 4.630337846156546;
  above = above * x + 1.4234371107496835;
  let below = 1.0507500716444169e-9 * x + 0.0005475938084995345;
  below = below * x + 0.015198666563616457;
  below = below * x + 0.14810397642748008;
  below = below * x + 0.6897673349851;
  below = below * x + 1.6763848301838038;
  below = below * x + 2.053191626637759;
  return above / (below * x + 1);
}

function far(x: f64): f64 {
  let above = 2.0103343992922881e-7 * x + 2.7115555687434876e-5;
  above = above * x + 0.0012426609473880784;
  above = above * x + 0.026532189526576124;
  above = above * x + 0.29656057182850487;
  above = above * x + 1.7848265399172913;
  above = above * x + 5.463784911164114;
  above = above * x + 6.657904643501103;
  let below = 2.0442631033899397e-15 * x + 1.421511758316446e-7;
  below = below * x + 1.8463183175100548e-5;
  below = below * x + 0.0007868691311456133;
  below = below * x + 0.014875361290850615;
  below = below * x + 0.1369298809227358;
  below = below * x + 0.599832206555888;
  return above / (below * x + 1);
}
