import {
  findTheory,
  type Group,
  type GroupSelector,
  type MechanismValues,
  type PolicyEvent,
  type Scenario,
} from '../../src/index.js';
import { type Ledger, makeLedger, type RecordField, recordFields } from '../../src/measures/Ledger.js';
import { exp } from '../../src/numbers/exp.js';
import { drawPeople } from '../../src/people/drawPeople.js';
import { makePeople } from '../../src/people/People.js';
import { makePlan } from '../../src/plan/makePlan.js';
import { channels } from '../../src/random/channels.js';
import { uniform } from '../../src/random/draws.js';
import { groupKey, type Key, seedKey } from '../../src/random/keys.js';
import { smallWorld } from '../../src/run/trade/network.js';
import type { TradeTerms } from '../../src/scenario/Trade.js';
import { restrict } from '../../src/theories/restrict.js';

/**
 * Trade a second time, in words: straight from docs/trade.md and docs/mechanism.md, with plain objects, one
 * relationship at a time, and no call of the functions that `runTrade` is made of. From the library it takes only who
 * the people are, the draws, who talks with whom, which values a theory leaves, and e to the power of x. Amounts have
 * to be numbers, not names.
 */

type Book = Record<RecordField, number>;
type Of<Kind extends PolicyEvent['kind']> = Extract<PolicyEvent, { kind: Kind }>;

interface Buyer {
  readonly benefit: number;
  readonly guilt: number;
  readonly reciprocity: number;
  readonly susceptibility: number;
  frame: number;
  frameBefore: number;
  belief: number;
  goodwill: number;
  referencePrice: number;
  harm: number;
  contractFrame: number;
  sellerFrame: number;
  sellerFrameBefore: number;
  sellerGoodwill: number;
  seen: number;
  heard: number;
  hurt: number;
  orderedElsewhere: number;
  lasts: boolean;
}

/** A buyer's states are kept in single precision. */
const single = Math.fround;
const chance = (utility: number) => 1 / (1 + exp(-utility));

/** The ledgers of one replicate, one a group, in the order of the fields. */
export function slowLedgers(scenario: Scenario, seed: string, replicate = 0): Ledger[] {
  const plan = makePlan(scenario);
  const people = makePeople(plan.members, plan.groups.length);
  return plan.groups.map((planned, index) => {
    const key = groupKey(seedKey(seed), replicate, planned.key);
    drawPeople(plan, planned, key, people);
    const terms = scenario.trade as TradeTerms;
    const usual = people.usualShare[index];
    const buyers = Array.from({ length: planned.members }, (_, member): Buyer => {
      const i = planned.first + member;
      return {
        benefit: people.benefit[i],
        guilt: people.guilt[i],
        reciprocity: people.reciprocity[i],
        susceptibility: people.susceptibility[i],
        frame: people.frame[i],
        frameBefore: people.frameBefore[i],
        belief: people.belief[i],
        goodwill: people.goodwill[i],
        referencePrice: single(terms.price),
        harm: people.harm[i],
        contractFrame: terms.contract?.frame ?? 0,
        sellerFrame: terms.seller.frame,
        sellerFrameBefore: 0,
        sellerGoodwill: 0,
        seen: usual,
        heard: 0,
        hurt: 0,
        orderedElsewhere: 0,
        lasts: true,
      };
    });
    const books = liveThrough(scenario, scenario.groups[index], buyers, usual, key);
    const ledger = makeLedger(books.length);
    for (const field of recordFields) ledger[field].set(books.map((book) => book[field]));
    return ledger;
  });
}

function liveThrough(scenario: Scenario, group: Group, buyers: Buyer[], usual: number, key: Key): Book[] {
  const { units, periodsPerUnit } = scenario.calendar;
  const theory = findTheory(scenario.theory);
  const m: MechanismValues = restrict(scenario.values, theory);
  const image = theory.frameRule === 'image';
  const terms = scenario.trade as TradeTerms;
  const { seller, favour } = terms;
  const { share, spill, frame: contractStart } = terms.contract ?? { share: 0, spill: 1, frame: 0 };
  const ties = terms.network ? smallWorld(buyers.length, terms.network, key) : undefined;
  const reactions = (scenario.reactions ?? []).filter((reaction) => isOf(reaction.groups, group));
  const streaks = reactions.map(() => 0);
  const lastUnits = reactions.map(() => 0);
  const events = [...scenario.policy];
  const read = new Set(scenario.measures.map(({ of }) => of));
  const helpRead = ['buyerHelps', 'sellerHelps', 'buyerHelpsUnbound', 'oneSidedness'].some((kind) =>
    read.has(kind as 'orders'),
  );

  const staying = (price: number, used: number, felt: number) =>
    m.priceSensitivity *
    (1 - m.socialMuting * felt) *
    (terms.rivalPrice - price - (m.lossAversion - 1) * Math.max(0, price - used));
  const opening = staying(
    terms.price,
    terms.price,
    (1 - share) * (image ? 1 : m.frameStart) + share * contractStart,
  );
  const imageOf = (price: number) => 1 / (1 + (price / m.imageScale) * (price / m.imageScale));
  const worn = (frame: number, susceptibility: number, drive: number, recovery: number) =>
    frame * (1 - Math.min(1, susceptibility * drive)) + recovery * (1 - frame);
  const forgiven = (frame: number, before: number, goodwill: number) =>
    frame + Math.min(1, m.forgiveness * Math.max(0, goodwill)) * Math.max(0, before - frame);
  const faded = (goodwill: number, kindness: number) => {
    const kept = goodwill * (1 - (goodwill < 0 ? m.grudgeDecay : m.goodwillDecay));
    return Math.max(-2, Math.min(2, kept + (kindness < 0 ? m.unkindnessGain : m.kindnessGain) * kindness));
  };
  const kindnessOf = (need: number, granted: number, frame: number, reason: number) =>
    granted * need * (1 - frame / 2) - (1 - granted) * need * frame * (1 - reason);

  /** The events of one kind that are in force in a period, in the order in which they were said. */
  const inForce = <Kind extends PolicyEvent['kind']>(kind: Kind, period: number): Of<Kind>[] =>
    (events.filter((event) => event.kind === kind) as Of<Kind>[]).filter((event) => {
      const from = Number(event.from);
      const unit = Math.floor(period / periodsPerUnit) + 1;
      if (from === 0 || !isOf(event.groups, group)) return false;
      if (event.kind === 'handover' || event.kind === 'favour') return period === (from - 1) * periodsPerUnit;
      return from <= unit && unit <= Number((event as Of<'rules'>).until);
    });
  const named = (on: 'orders' | 'favours', period: number) =>
    inForce('price', period).find((event) => (event.on ?? 'orders') === on && Number(event.amount) > 0);
  const amountOf = (on: 'orders' | 'favours', period: number) =>
    period < 0 ? 0 : Number(named(on, period)?.amount ?? 0);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

  const books: Book[] = [];
  for (let period = 0; period < units * periodsPerUnit; period++) {
    const unit = Math.floor(period / periodsPerUnit) + 1;
    if (period % periodsPerUnit === 0) {
      books.push(Object.fromEntries(recordFields.map((field) => [field, 0])) as Book);
    }
    const book = books[unit - 1];

    // The policy in this period.
    const orderFee = amountOf('orders', period);
    const favourFee = amountOf('favours', period);
    const priced = orderFee > 0 || favourFee > 0;
    const pricedBefore = amountOf('orders', period - 1) > 0 || amountOf('favours', period - 1) > 0;
    const price = terms.price + orderFee;
    let contractDrive = 0;
    let drive = 0;
    for (const event of events) {
      if (event.kind !== 'price' && event.kind !== 'rules') continue;
      if (!inForce(event.kind, period).includes(event as never)) continue;
      const excused = 1 - Number(event.legitimacy ?? 0);
      if (event.kind === 'rules') drive += m.eventLoss * Number(event.strength) * excused;
      else if (Number(event.amount) > 0) {
        const cue = (m.cueLoss + (m.sizeLoss * Number(event.amount)) / m.priceScale) * excused;
        if ((event.on ?? 'orders') === 'orders') contractDrive += cue;
        else drive += cue;
      }
    }
    const ownDrive = drive + spill * contractDrive;
    const otherDrive = contractDrive + spill * drive;
    const repair = Math.max(0, ...inForce('repair', period).map((event) => Number(event.strength)));
    const recovery = priced ? 0 : Math.min(1, m.recovery + m.repairStrength * repair);
    const repairCost = sum(inForce('repair', period).map((event) => Number(event.cost ?? 0)));
    const visible = Math.max(1, ...inForce('visibility', period).map((event) => 1 + Number(event.strength)));
    const shock = sum(inForce('shock', period).map((event) => Number(event.amount)));
    const downturn = Math.max(0, ...inForce('downturn', period).map((event) => Number(event.amount)));
    const locks = sum(inForce('lock', period).map((event) => Number(event.amount)));
    const lock = inForce('release', period).length > 0 ? 0 : m.switchingCost + locks;
    const mild = [orderFee, favourFee].some((fee) => fee > 0 && fee < m.mildBelow);
    const handover = inForce('handover', period).length > 0;
    const [asked] = inForce('favour', period);
    const dated = Number(asked?.need ?? 0) > 0;
    const first = (event: PolicyEvent) => (Number(event.from) - 1) * periodsPerUnit === period;
    const justEnded = events.some(
      (event) =>
        event.kind === 'price' &&
        event.announced === true &&
        (event.on ?? 'orders') === 'orders' &&
        Number(event.from) > 0 &&
        Number(event.amount) > 0 &&
        isOf(event.groups, group) &&
        Number(event.until) * periodsPerUnit === period,
    );
    const onOrders = named('orders', period);
    const announced =
      (onOrders?.announced === true && first(onOrders)) || (justEnded && onOrders === undefined);
    const due = m.opportunity * (1 - downturn);

    buyers.forEach((buyer, member) => {
      const luck = (channel: number) => uniform(key, member, period, channel);
      const arose = due === 1 || luck(channels.opportunity) < due;
      if (arose) book.opportunities += 1;
      buyer.hurt = 0;
      buyer.orderedElsewhere = 0;
      if (!buyer.lasts) {
        if (arose) {
          book.taken += 1;
          book.buyerCash += terms.worth - terms.rivalPrice;
          book.rivalCash += terms.rivalPrice;
          buyer.orderedElsewhere = 1;
        }
        return;
      }
      book.alive += 1;

      // 1. Cues.
      if (handover) {
        buyer.frame = single(buyer.frame * m.frameCarry);
        buyer.frameBefore = single(buyer.frameBefore * m.frameCarry);
        buyer.goodwill = single(buyer.goodwill * m.goodwillCarry);
        buyer.belief = single(m.beliefCarry * buyer.belief + (1 - m.beliefCarry) * m.beliefStart);
        buyer.sellerFrame *= m.frameCarry;
        buyer.sellerFrameBefore *= m.frameCarry;
        buyer.sellerGoodwill *= m.goodwillCarry;
      }
      if (priced && !pricedBefore) {
        buyer.frameBefore = buyer.frame;
        buyer.sellerFrameBefore = buyer.sellerFrame;
      }
      if (!priced && pricedBefore) {
        buyer.frame = single(forgiven(buyer.frame, buyer.frameBefore, buyer.goodwill));
        buyer.sellerFrame = forgiven(buyer.sellerFrame, buyer.sellerFrameBefore, buyer.sellerGoodwill);
      }
      const { susceptibility } = buyer;
      if (image) {
        const own = imageOf(favourFee + spill * orderFee);
        buyer.frame = single(own);
        buyer.sellerFrame = seller.frame * own;
        if (terms.contract) buyer.contractFrame = contractStart * imageOf(orderFee + spill * favourFee);
      } else {
        buyer.frame = single(worn(buyer.frame, susceptibility, ownDrive, recovery));
        buyer.sellerFrame = worn(buyer.sellerFrame, 1, ownDrive, recovery);
        if (terms.contract) buyer.contractFrame = worn(buyer.contractFrame, susceptibility, otherDrive, 0);
      }
      if (mild && luck(channels.notice) < m.attention) {
        const severe = buyer.belief * m.mildLikelihood;
        const all = severe + (1 - buyer.belief);
        buyer.belief = single(all > 0 ? severe / all : 0);
      }
      if (announced) buyer.referencePrice = single(price);

      // 2. Prices and 3. utility.
      const felt = (1 - share) * buyer.frame + share * buyer.contractFrame;
      const sticker = staying(price, buyer.referencePrice, felt) - opening;
      const shadow = buyer.belief * m.severity;
      const conscience = felt * buyer.guilt * (buyer.harm * visible) + buyer.reciprocity * buyer.goodwill;
      const crowd = m.conformity * (usual - buyer.seen);
      const held = lock + sticker + shadow + conscience + crowd;
      const utility = buyer.benefit + shock - held;

      // A favour.
      const future = seller.moneySensitivity * seller.farSight * (terms.price - terms.cost) * (1 - downturn);
      const stake = future + buyer.sellerFrame * seller.guilt + seller.reciprocity * buyer.sellerGoodwill;
      const refusing = (fee: number) =>
        chance(seller.readiness + seller.moneySensitivity * (favour.cost - fee) - stake);
      let kindness = buyer.heard;
      let kindnessToSeller = 0;
      let sellerRefused = false;
      const bySeller = dated && asked.asker === 'seller';
      const fee = bySeller ? 0 : favourFee;
      if ((dated || luck(channels.favourAsked) < favour.chance) && fee <= favour.worth) {
        const need = dated ? Number(asked.need) : favour.need;
        const refuses = bySeller ? chance(utility + need) : refusing(fee);
        const decided = luck(channels.answer) < refuses ? 0 : 1;
        const granted = dated && asked.granted !== undefined ? Number(asked.granted) : decided;
        const reason = Number(asked?.legitimacy ?? 0);
        book.asked += 1;
        book.answered += granted;
        book[bySeller ? 'buyerCash' : 'sellerCash'] += granted * (fee - favour.cost);
        book[bySeller ? 'sellerCash' : 'buyerCash'] += granted * (favour.worth - fee);
        if (bySeller) kindnessToSeller = kindnessOf(need, granted, buyer.sellerFrame, reason);
        else if (fee === 0) {
          const own = kindnessOf(need, granted, buyer.frame, reason);
          kindness += own;
          buyer.hurt = Math.min(0, own);
        }
        sellerRefused = !bySeller && granted === 0;
      }

      // The order, and who leaves.
      const takes = arose && luck(channels.choice) < chance(utility);
      if (takes) {
        buyer.orderedElsewhere = 1;
        book.taken += 1;
        book.buyerCash += terms.worth - terms.rivalPrice;
        book.rivalCash += terms.rivalPrice;
        if (luck(channels.leave) < chance(terms.leaving + shock - held)) {
          buyer.lasts = false;
          book.left += 1;
          book.buyerCash -= terms.moving;
        }
      } else if (arose) {
        book.kept += 1;
        book.sellerCash += price - terms.cost;
        book.buyerCash += terms.worth - price;
      }
      if (sellerRefused && buyer.lasts && seller.leaving !== undefined) {
        if (luck(channels.drop) < chance(seller.leaving - stake)) {
          buyer.lasts = false;
          book.dropped += 1;
          book.buyerCash -= terms.moving;
        }
      }
      book.sellerCash -= repairCost;
      book.sticker += sticker;
      book.shadow += shadow;
      book.conscience += conscience;
      book.crowd += crowd;
      book.frame += felt;
      book.belief += buyer.belief;
      book.goodwill += buyer.goodwill;
      book.norm += buyer.seen;
      book.sellerFrame += buyer.sellerFrame;
      book.binding += lock - shock;
      if (read.has('unbound')) book.unbound += 1 - chance(utility + lock);
      if (helpRead) {
        book.buyerHelps += 1 - chance(utility + favour.need);
        book.buyerHelpsUnbound += 1 - chance(utility + lock + favour.need);
        book.sellerHelps += 1 - refusing(favourFee);
      }

      // 4. Consequences.
      buyer.goodwill = single(faded(buyer.goodwill, kindness));
      buyer.sellerGoodwill = faded(buyer.sellerGoodwill, kindnessToSeller);
      const used = buyer.referencePrice;
      buyer.referencePrice = single(used + m.referenceSpeed * (price - used));
      const expected = 1 - (takes ? 1 : 0) - buyer.harm;
      if (arose) buyer.harm = single(buyer.harm + m.expectationSpeed * expected);
    });

    // The story of a refusal goes round.
    const everybody = sum(buyers.map((buyer) => buyer.orderedElsewhere)) / buyers.length;
    buyers.forEach((buyer, member) => {
      const friends = (ties?.[member] ?? []).map((other) => buyers[other]);
      const seen =
        friends.length > 0 ? sum(friends.map((one) => one.orderedElsewhere)) / friends.length : everybody;
      buyer.seen += m.normSpeed * (seen - buyer.seen);
      const hurt = sum(friends.map((one) => one.hurt));
      buyer.heard = friends.length > 0 ? ((terms.network?.story ?? 0) * hurt) / friends.length : 0;
    });

    // The policy reacts at the end of a unit.
    if ((period + 1) % periodsPerUnit !== 0) continue;
    reactions.forEach((reaction, k) => {
      const value = {
        share: book.taken / book.opportunities,
        orders: book.kept / book.opportunities,
        frame: book.frame / book.alive,
        goodwill: book.goodwill / book.alive,
      }[reaction.watch as 'share'];
      const beyond =
        reaction.above === undefined ? value < Number(reaction.below) : value > Number(reaction.above);
      streaks[k] = beyond ? streaks[k] + 1 : 0;
      const last = Math.min(units, unit + Number(reaction.lasting));
      if (unit + 1 > units || unit + 1 <= lastUnits[k] || streaks[k] < Number(reaction.during)) return;
      const { event } = reaction;
      if (event.kind === 'price') {
        const stands = events.some(
          (one) =>
            one.kind === 'price' &&
            (one.on ?? 'orders') === (event.on ?? 'orders') &&
            Number(one.from) > 0 &&
            Number(one.amount) > 0 &&
            isOf(one.groups, group) &&
            Number(one.from) <= last &&
            Number(one.until) >= unit + 1,
        );
        if (stands) return;
      }
      events.push({ ...event, from: unit + 1, until: last, groups: reaction.groups } as PolicyEvent);
      lastUnits[k] = last;
      streaks[k] = 0;
    });
  }
  return books;
}

function isOf(groups: GroupSelector, group: Group): boolean {
  if (groups === 'all') return true;
  if (groups === 'treated') return group.treated;
  if (groups === 'untreated') return !group.treated;
  return groups.includes(group.name);
}
