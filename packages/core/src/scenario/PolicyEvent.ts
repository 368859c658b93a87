/** A number, or the name of a parameter whose value it is. */
export type Amount<Name extends string = string> = number | Name;

/** Which groups an event concerns: the treated, the untreated, all, or those named. */
export type GroupSelector = 'treated' | 'untreated' | 'all' | readonly string[];

interface Dated<Name extends string> {
  /** First unit, counted from 1; 0 means that the event never happens. */
  readonly from: Amount<Name>;
  readonly groups: GroupSelector;
  /** The name of the event in the story, such as "apology"; see `eventLabel` for those without. */
  readonly label?: string;
}

interface Lasting<Name extends string> extends Dated<Name> {
  /** Last unit, inclusive. */
  readonly until: Amount<Name>;
}

/** A price is named. An amount of 0 is no price. */
export interface PriceEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'price';
  readonly amount: Amount<Name>;
  /** Share of the cue that a legitimate reason excuses, 0 to 1. Default: 0. */
  readonly legitimacy?: Amount<Name>;
  /** An announced price becomes the reference price at once. */
  readonly announced?: boolean;
  /** In a scenario with trade: whether the price is on orders or on favours. Default: orders. */
  readonly on?: 'orders' | 'favours';
}

/** The counterpart goes by the rules, with the given strength from 0 to 1. */
export interface RulesEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'rules';
  readonly strength: Amount<Name>;
  readonly legitimacy?: Amount<Name>;
}

/** The relationship is repaired, such as by an apology, with the given strength from 0 to 1. */
export interface RepairEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'repair';
  readonly strength: Amount<Name>;
  /** In a scenario with trade: the seller's cost, in money per relationship and unit. Default: 0. */
  readonly cost?: Amount<Name>;
}

/** Others see who takes: the harm weighs 1 + strength times as much on the conscience, with a strength from 0 to 1. */
export interface VisibilityEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'visibility';
  readonly strength: Amount<Name>;
}

/** The temptation to take is larger (or, negative, smaller) by this many logits. */
export interface ShockEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'shock';
  readonly amount: Amount<Name>;
}

/** A new counterpart takes over at the start of the unit. */
export interface HandoverEvent<Name extends string = string> extends Dated<Name> {
  readonly kind: 'handover';
}

/** A favour is asked in the first period of the unit, and granted in full (1), refused (0) or something between. */
export interface FavourEvent<Name extends string = string> extends Dated<Name> {
  readonly kind: 'favour';
  readonly need: Amount<Name>;
  /** In a scenario with trade it may be left out: then the one who is asked decides. */
  readonly granted?: Amount<Name>;
  /** Share of the sting of a refusal that a reason takes away, 0 to 1. Default: 0. Only with trade. */
  readonly legitimacy?: Amount<Name>;
  /** Who asks. Default: the buyer. Only with trade. */
  readonly asker?: 'buyer' | 'seller';
}

/** With trade: this share of the buyer's orders falls away. */
export interface DownturnEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'downturn';
  readonly amount: Amount<Name>;
}

/** With trade: leaving, and ordering elsewhere, cost so many logits more, as under a contract that binds. */
export interface LockEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'lock';
  readonly amount: Amount<Name>;
}

/** With trade: nothing binds the buyer any more; the switching cost and any lock weigh nothing while it lasts. */
export interface ReleaseEvent<Name extends string = string> extends Lasting<Name> {
  readonly kind: 'release';
}

/** A dated change of the terms. */
export type PolicyEvent<Name extends string = string> =
  | PriceEvent<Name>
  | RulesEvent<Name>
  | RepairEvent<Name>
  | VisibilityEvent<Name>
  | ShockEvent<Name>
  | HandoverEvent<Name>
  | FavourEvent<Name>
  | DownturnEvent<Name>
  | LockEvent<Name>
  | ReleaseEvent<Name>;
