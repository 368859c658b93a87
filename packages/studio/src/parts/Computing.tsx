import { useStudio } from './useStudio.js';

/** In place of numbers that are on their way; nothing where they failed, which the head of the page says. */
export function Computing() {
  const { words, computed } = useStudio();
  return computed.busy ? <p aria-busy="true">{words.computing}</p> : null;
}
