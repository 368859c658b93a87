/**
 * The words of a story for the act that a price is put on, so that tables, charts and texts speak of late pick-ups or
 * of mugs in the sink, and not of "taking". They stand in sentences: without an article, and in lower case where the
 * language allows it.
 */
export interface Act {
  /** The act as an activity: "coming late". */
  readonly taking: string;
  /** One act, as it is counted: "late pick-up". */
  readonly act: string;
  /** Several acts: "late pick-ups". */
  readonly acts: string;
  /** Somebody who can do it: "parent". */
  readonly taker: string;
  /** Several of them: "parents". */
  readonly takers: string;
  /** A group: "centre". */
  readonly group: string;
  /** Several groups: "centres". */
  readonly groups: string;
}

/** The words of a scenario without an act of its own. */
export const plainAct: Act = {
  taking: 'taking',
  act: 'act of taking',
  acts: 'acts of taking',
  taker: 'person',
  takers: 'people',
  group: 'group',
  groups: 'groups',
};

/** The same where there is trade: taking is to order from a rival. */
export const plainTradeAct: Act = {
  ...plainAct,
  taking: 'ordering from a rival',
  act: 'order from a rival',
  acts: 'orders from a rival',
  taker: 'buyer',
  takers: 'buyers',
};

/** The words of a scenario for its act: its own, or plain ones. */
export function actOf({
  act,
  trade,
}: {
  readonly act?: Act | undefined;
  readonly trade?: object | undefined;
}): Act {
  return act ?? (trade ? plainTradeAct : plainAct);
}
