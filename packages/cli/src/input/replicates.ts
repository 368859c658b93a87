/** How many replicates a run may have at most. */
export const MAX_REPLICATES = 1_000_000;

/** Whether a run may have so many replicates. */
export function isReplicates(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_REPLICATES;
}
