/**
 * The share that people perceive as taking, after seeing what their peers did: n ← n + ν (share − n).
 */
export function normAfter(seenShare: number, share: number, normSpeed: number): number {
  return seenShare + normSpeed * (share - seenShare);
}
