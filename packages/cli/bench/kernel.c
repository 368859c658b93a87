// packages/core/kernel/runFour.ts in C, with the vectors of SSE 4.1, which are as wide as those of WebAssembly:
// what the same work takes without WebAssembly between it and the processor. It runs a memory that the bench wrote
// into a file, and prints milliseconds and a sum over the ledger, by which the bench knows that the digits are the
// same.
//
//   gcc -O3 -msse4.1 -ffp-contract=off -o kernel kernel.c && ./kernel memory times address...
#include <math.h>
#include <smmintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef __m128d pair;
typedef uint8_t *place;

enum { BENEFIT = 0, GUILT = 16, RECIPROCITY = 32, SUSCEPTIBILITY = 48, FRAME = 64, FRAME_BEFORE = 80 };
enum { BELIEF = 96, GOODWILL = 112, REFERENCE_PRICE = 128, HARM = 144, MEMBER = 160, TRAITS = 64, WORDS = 32 };
enum { PRICE, DRIVE, RECOVERY, MILD, VISIBLE, SHOCK, HANDOVER, ANNOUNCED, FAVOUR, NEED, GRANTED };
enum { TAKEN = 0, OPPORTUNITIES = 32, STICKER = 64, SHADOW = 96, CONSCIENCE = 128, CROWD = 160 };
enum { FRAME_SUM = 192, BELIEF_SUM = 224, GOODWILL_SUM = 256, NORM = 288, RECORD = 320, USUAL = 32 };

static inline double number(const uint8_t *at) { double x; memcpy(&x, at, 8); return x; }
static inline uint32_t word_at(const uint8_t *at) { uint32_t x; memcpy(&x, at, 4); return x; }
static inline pair both(double x) { return _mm_set1_pd(x); }
static inline pair get(const uint8_t *at) { return _mm_loadu_pd((const double *)at); }
static inline void put(uint8_t *at, pair x) { _mm_storeu_pd((double *)at, x); }
static inline __m128 half(const uint8_t *at) { return _mm_castpd_ps(_mm_load_sd((const double *)at)); }
static inline pair wide(const uint8_t *at) { return _mm_cvtps_pd(half(at)); }
static inline __m128 single(pair x) { return _mm_cvtpd_ps(x); }
static inline void keep(uint8_t *at, __m128 x) { _mm_store_sd((double *)at, _mm_castps_pd(x)); }
static inline pair chosen(pair yes, pair no, pair mask) { return _mm_blendv_pd(no, yes, mask); }
#define add _mm_add_pd
#define sub _mm_sub_pd
#define mul _mm_mul_pd

static inline __m128i turned(__m128i x, int bits) {
  return _mm_or_si128(_mm_slli_epi32(x, bits), _mm_srli_epi32(x, 32 - bits));
}
static inline __m128i moved16(__m128i x) {
  return _mm_shuffle_epi8(x, _mm_setr_epi8(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
}
static inline __m128i moved24(__m128i x) {
  return _mm_shuffle_epi8(x, _mm_setr_epi8(1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12));
}

#define MIX(rotated) \
  for (int m = 0; m < 3; m++) x[m] = _mm_add_epi32(x[m], y[m]); \
  for (int m = 0; m < 3; m++) { __m128i t = y[m]; y[m] = _mm_xor_si128(rotated, x[m]); }
#define INJECT(a, b) \
  for (int m = 0; m < 3; m++) { x[m] = _mm_add_epi32(x[m], a); y[m] = _mm_add_epi32(y[m], b); }

static void hash_members(place words, int members, int counter, __m128i key0, __m128i key1) {
  __m128i key2 = _mm_xor_si128(_mm_xor_si128(_mm_set1_epi32(0x1bd11bda), key0), key1);
  __m128i start = _mm_add_epi32(_mm_set1_epi32(counter), key1);
  __m128i key2and1 = _mm_add_epi32(key2, _mm_set1_epi32(1));
  __m128i key0and2 = _mm_add_epi32(key0, _mm_set1_epi32(2));
  __m128i key1and3 = _mm_add_epi32(key1, _mm_set1_epi32(3));
  for (int member = 0; member < members; member += 3) {
    __m128i x[3], y[3];
    for (int m = 0; m < 3; m++) { x[m] = _mm_add_epi32(_mm_set1_epi32(member + m), key0); y[m] = start; }
    MIX(turned(t, 13)) MIX(turned(t, 15)) MIX(turned(t, 26)) MIX(turned(t, 6)) INJECT(key1, key2and1)
    MIX(turned(t, 17)) MIX(turned(t, 29)) MIX(moved16(t)) MIX(moved24(t)) INJECT(key2, key0and2)
    MIX(turned(t, 13)) MIX(turned(t, 15)) MIX(turned(t, 26)) MIX(turned(t, 6)) INJECT(key0, key1and3)
    MIX(turned(t, 17))
    for (int m = 0; m < 3; m++) {
      _mm_storeu_si128((__m128i *)(words + m * WORDS), x[m]);
      _mm_storeu_si128((__m128i *)(words + m * WORDS + 16), y[m]);
    }
    words += 3 * WORDS;
  }
}

static double fraction(uint32_t first, uint32_t second) {
  return ((double)first + ((double)(second >> 12) + 0.5) * 0x1p-20) * 0x1p-32;
}
static int takes(double utility, const uint8_t *words) {
  return fraction(word_at(words), word_at(words + 16)) < 1 / (1 + exp(-utility));
}
static pair mask_of(int first, int second) {
  return _mm_castsi128_pd(_mm_set_epi64x(second ? -1 : 0, first ? -1 : 0));
}
/** Two events of this probability, by a word and the one after it. */
static inline pair happens(const uint8_t *first, const uint8_t *second, double probability) {
  __m128i edge = _mm_set1_epi32((int)(uint32_t)fmin(floor(probability * 0x1p32), 4294967295.0));
  __m128i words = _mm_loadl_epi64((const __m128i *)first);
  __m128i same = _mm_cmpeq_epi32(words, edge);
  if (_mm_extract_epi64(same, 0))
    return mask_of(fraction(word_at(first), word_at(second)) < probability,
                   fraction(word_at(first + 4), word_at(second + 4)) < probability);
  __m128i least = _mm_min_epu32(words, edge);
  return _mm_castsi128_pd(_mm_cvtepi32_epi64(_mm_cmpeq_epi32(least, words)));
}

static void run_four(place memory, const long *a) {
  place q = memory + a[0], timeline = memory + a[1], people = memory + a[3], shares = memory + a[4];
  place keys = memory + a[5];
  place ledger = memory + a[6], words = memory + a[7], brackets = memory + a[8];
  long column = a[2] * 8;
  int members = a[9], from = a[10], until = a[11], days = a[12];
  double opportunity = number(q), attention = number(q + 56), image_scale = number(q + 168);
  pair sensitivity = both(number(q + 8)), muting = both(number(q + 16)), loss = both(number(q + 24) - 1);
  pair switching = both(number(q + 32)), severity = both(number(q + 40)), conformity = both(number(q + 48));
  pair likelihood = both(number(q + 64)), norm_speed = both(number(q + 72)), expect = both(number(q + 80));
  int expects = number(q + 80) > 0, reference_moves = number(q + 88) > 0;
  pair speed = both(number(q + 88)), good_stays = both(1 - number(q + 96)), grudge_stays = both(1 - number(q + 104));
  pair gain_kind = both(number(q + 112)), gain_unkind = both(number(q + 120)), forgiveness = both(number(q + 128));
  pair frame_carry = both(number(q + 136)), good_carry = both(number(q + 144)), belief_carry = both(number(q + 152));
  pair fresh = both((1 - number(q + 152)) * number(q + 160));
  int image = number(q + 176) != 0, goodwill_moves = number(q + 184) != 0, sure = opportunity == 1;
  __m128i key0 = _mm_loadu_si128((__m128i *)keys), key1 = _mm_loadu_si128((__m128i *)(keys + 16));
  pair zero = both(0), one = both(1), two = both(2), everybody = both(members);
  place end = people + (long)members * MEMBER, chances = words + (long)(members + 2) * WORDS;
  place traits = chances + (long)(members + 2) * WORDS;
  for (int m = 0; m < members; m++)
    for (int h = 0; h < 2; h++)
      for (int t = 0; t < 4; t++)
        put(traits + ((long)h * members + m) * TRAITS + t * 16, wide(people + (long)m * MEMBER + t * 16 + h * 8));

  for (int unit = from; unit < until; unit++) {
    place record = ledger + (long)unit * RECORD;
    memset(record, 0, RECORD);
    for (int day = 0; day < days; day++) {
      int period = unit * days + day;
      place now = timeline + (long)period * 8;
#define TODAY(what) number(now + what * column)
      double price = TODAY(PRICE), price_before = period > 0 ? number(now - 8) : 0;
      int comes = price > 0 && price_before == 0, goes = price == 0 && price_before > 0;
      int mild = TODAY(MILD) == 1 && attention > 0, announced = TODAY(ANNOUNCED) == 1, favour = TODAY(FAVOUR) == 1;
      double need = TODAY(NEED), granted = TODAY(GRANTED), ratio = price / image_scale;
      pair prices = both(price), drive = both(TODAY(DRIVE)), recovery = both(TODAY(RECOVERY));
      pair visible = both(TODAY(VISIBLE)), shock = both(TODAY(SHOCK));
      __m128 todays_image = single(both(1 / (1 + ratio * ratio)));
      pair announced_price = _mm_cvtps_pd(single(prices));
      pair kind = both(granted * need), unkind = both((1 - granted) * need);
      if (TODAY(HANDOVER) == 1)
        for (place at = people; at < end; at += MEMBER)
          for (int h = 0; h < 16; h += 8) {
            place i = at + h;
            keep(i + FRAME, single(mul(wide(i + FRAME), frame_carry)));
            keep(i + FRAME_BEFORE, single(mul(wide(i + FRAME_BEFORE), frame_carry)));
            keep(i + GOODWILL, single(mul(wide(i + GOODWILL), good_carry)));
            keep(i + BELIEF, single(add(mul(belief_carry, wide(i + BELIEF)), fresh)));
          }
      hash_members(words, members, period * 32 + 1, key0, key1);
      if (!sure) hash_members(chances, members, period * 32, key0, key1);

      for (int h = 0; h < 2; h++) {
        place share = shares + h * 16, sums = record + h * 16, word = words + h * 8, chance = chances + h * 8;
        place trait = traits + (long)h * members * TRAITS;
        pair seen = get(share), crowd = mul(conformity, sub(get(share + USUAL), seen));
        pair sticker_sum = get(sums + STICKER), shadow_sum = get(sums + SHADOW);
        pair conscience_sum = get(sums + CONSCIENCE);
        pair frame_sum = get(sums + FRAME_SUM), belief_sum = get(sums + BELIEF_SUM);
        pair good_sum = get(sums + GOODWILL_SUM);
        __m128i taken_today = _mm_setzero_si128(), arisen_today = _mm_setzero_si128();
        for (place i = people + h * 8; i < end; i += MEMBER, word += WORDS, chance += WORDS, trait += TRAITS) {
          pair g = wide(i + GOODWILL), before = wide(i + FRAME);
          if (comes) {
            keep(i + FRAME_BEFORE, half(i + FRAME));
          } else if (goes) {
            pair held = wide(i + FRAME_BEFORE), back = _mm_min_pd(mul(forgiveness, g), one);
            pair forgiven = _mm_cvtps_pd(single(add(before, mul(back, sub(held, before)))));
            before = chosen(before, forgiven, _mm_or_pd(_mm_cmple_pd(g, zero), _mm_cmple_pd(held, before)));
          }
          __m128 felt = todays_image;
          if (!image) {
            pair pull = mul(get(trait + 48), drive), regained = mul(recovery, sub(one, before));
            felt = single(chosen(regained, add(mul(before, sub(one, pull)), regained), _mm_cmpge_pd(pull, one)));
          }
          keep(i + FRAME, felt);
          pair s = _mm_cvtps_pd(felt), mu = wide(i + BELIEF);
          if (mild) {
            pair noticed = happens(word + 16, word, attention);
            if (_mm_movemask_pd(noticed)) {
              pair severe = mul(mu, likelihood), all = add(severe, sub(one, mu));
              pair learnt = _mm_and_pd(_mm_div_pd(severe, all), _mm_cmpgt_pd(all, zero));
              __m128 belief = single(chosen(_mm_cvtps_pd(single(learnt)), mu, noticed));
              keep(i + BELIEF, belief);
              mu = _mm_cvtps_pd(belief);
            }
          }
          pair r = announced ? announced_price : wide(i + REFERENCE_PRICE), harm = wide(i + HARM);
          pair excess = _mm_max_pd(sub(prices, r), zero);
          pair sticker = mul(mul(sensitivity, sub(one, mul(muting, s))), add(prices, mul(loss, excess)));
          pair shadow = mul(mu, severity);
          pair guilt = mul(mul(s, get(trait + 16)), mul(harm, visible));
          pair conscience = add(guilt, mul(get(trait + 32), g));
          pair held = add(add(add(add(switching, sticker), shadow), conscience), crowd);
          pair utility = sub(add(get(trait), shock), held);
          sticker_sum = add(sticker_sum, sticker);
          shadow_sum = add(shadow_sum, shadow);
          conscience_sum = add(conscience_sum, conscience);
          frame_sum = add(frame_sum, s);
          belief_sum = add(belief_sum, mu);
          good_sum = add(good_sum, g);
          pair edges = get(brackets + ((long)(word_at(word) >> 22) << 4));
          pair others = get(brackets + ((long)(word_at(word + 4) >> 22) << 4));
          pair take = _mm_cmpge_pd(utility, _mm_unpacklo_pd(edges, others));
          pair open = _mm_andnot_pd(take, _mm_cmpge_pd(utility, _mm_unpackhi_pd(edges, others)));
          int which = _mm_movemask_pd(open);
          if (which) {
            double u[2];
            _mm_storeu_pd(u, utility);
            pair more = mask_of((which & 1) && takes(u[0], word), (which & 2) && takes(u[1], word + 4));
            take = _mm_or_pd(take, more);
          }
          pair arises = mask_of(1, 1);
          if (!sure) {
            arises = happens(chance, chance + 16, opportunity);
            take = _mm_and_pd(take, arises);
            arisen_today = _mm_sub_epi64(arisen_today, _mm_castpd_si128(arises));
          }
          taken_today = _mm_sub_epi64(taken_today, _mm_castpd_si128(take));
          if (expects) {
            pair after = add(harm, mul(expect, sub(sub(one, _mm_and_pd(take, one)), harm)));
            keep(i + HARM, single(chosen(after, harm, arises)));
          }
          if (goodwill_moves) {
            pair kept = mul(g, chosen(grudge_stays, good_stays, _mm_cmplt_pd(g, zero))), kindness = zero;
            if (favour) kindness = sub(mul(kind, sub(one, _mm_div_pd(s, two))), mul(unkind, s));
            pair gain = chosen(gain_unkind, gain_kind, _mm_cmplt_pd(kindness, zero));
            pair after = add(kept, mul(gain, kindness));
            keep(i + GOODWILL, single(_mm_max_pd(both(-2), _mm_min_pd(two, after))));
          }
          if (reference_moves || announced)
            keep(i + REFERENCE_PRICE, single(add(r, mul(speed, sub(prices, r)))));
        }
        put(sums + STICKER, sticker_sum);
        put(sums + SHADOW, shadow_sum);
        put(sums + CONSCIENCE, conscience_sum);
        put(sums + FRAME_SUM, frame_sum);
        put(sums + BELIEF_SUM, belief_sum);
        put(sums + GOODWILL_SUM, good_sum);
        pair taken = _mm_set_pd(_mm_extract_epi64(taken_today, 1), _mm_extract_epi64(taken_today, 0));
        pair arisen = sure ? everybody
                           : _mm_set_pd(_mm_extract_epi64(arisen_today, 1), _mm_extract_epi64(arisen_today, 0));
        put(sums + TAKEN, add(get(sums + TAKEN), taken));
        put(sums + OPPORTUNITIES, add(get(sums + OPPORTUNITIES), arisen));
        put(sums + CROWD, add(get(sums + CROWD), mul(crowd, everybody)));
        put(sums + NORM, add(get(sums + NORM), mul(seen, everybody)));
        put(share, add(seen, mul(norm_speed, sub(_mm_div_pd(taken, everybody), seen))));
      }
    }
  }
}

int main(int count, char **words) {
  FILE *file = fopen(words[1], "rb");
  fseek(file, 0, SEEK_END);
  long size = ftell(file), times = atol(words[2]), address[13];
  rewind(file);
  place before = malloc(size), memory = malloc(size);
  if (count < 16 || fread(before, 1, size, file) != (size_t)size) return 1;
  for (int i = 0; i < 13; i++) address[i] = atol(words[3 + i]);
  struct timespec start, stop;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (long i = 0; i < times; i++) {
    memcpy(memory, before, size);
    run_four(memory, address);
  }
  clock_gettime(CLOCK_MONOTONIC, &stop);
  double sum = 0;
  for (long i = 0; i < address[11] * RECORD; i += 8) sum = sum * 0.75 + number(memory + address[6] + i);
  printf("%.6f %.17g\n", (stop.tv_sec - start.tv_sec) * 1e3 + (stop.tv_nsec - start.tv_nsec) / 1e6, sum);
  return 0;
}
