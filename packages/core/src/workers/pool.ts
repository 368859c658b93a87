import { type Hired, hireWorker } from './hireWorker.js';
import { perhapsLater } from './surroundings.js';

/** How long workers are kept for the next run, in milliseconds. */
const KEPT = 60_000;

/** Workers without work, kept for the next run. */
const resting: Hired[] = [];
let refused = false;
let everReady = false;
let callOff = () => {};

/** A worker for a run: one that rests, or a new one. Undefined where the platform gives none. */
export function takeWorker(): Hired | undefined {
  const rested = resting.pop();
  if (rested) {
    rested.hold(true);
    return rested;
  }
  if (refused) return undefined;
  try {
    return hireWorker();
  } catch {
    refused = !everReady;
    return undefined;
  }
}

/** Says that a worker was lost before it was ready: where none ever was, none is asked for again. */
export function workerNeverCame(): void {
  refused = !everReady;
}

/**
 * Gives a worker without work back. The process does not wait for it, and it is ended if no run comes for a minute.
 *
 * @param worked whether it did some of the run: then it goes first the next time, since its engine is warm
 */
export function giveBack(worker: Hired, worked: boolean): void {
  everReady ||= worker.ready;
  worker.onAnswer = ({ kind }) => {
    everReady ||= kind === 'ready';
  };
  worker.onLost = () => {
    const place = resting.indexOf(worker);
    if (place >= 0) resting.splice(place, 1);
    if (!worker.ready) workerNeverCame();
  };
  worker.hold(false);
  if (worked) resting.push(worker);
  else resting.unshift(worker);
  callOff();
  callOff = perhapsLater(() => {
    for (const idle of resting.splice(0)) idle.end();
  }, KEPT);
}
