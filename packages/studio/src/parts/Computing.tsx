import { useStudio } from './useStudio.js';

/** Stands in for numbers that are being computed; empty after a failure, which the head of the page reports. */
export function Computing() {
  const { words, computed } = useStudio();
  return computed.busy ? <p aria-busy="true">{words.computing}</p> : null;
}
