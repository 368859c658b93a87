import { biography, rollCall } from '@fairweather/core';
import { makeRunCache, replicateRunner } from '@fairweather/core/engine';
import type { Answer, Request } from './messages.js';

/** How many replicates are run before a newer request is looked for. */
const PIECE = 20;
/** A run that takes longer than this says so in between, in milliseconds. */
const SIGN_OF_LIFE = 500;

/** Who answers: a worker, or the page itself where the browser starts none. */
export type Serve = (request: Request) => void;

/**
 * Answers requests; a newer run takes the place of an older one.
 *
 * @param answer sends an answer; the buffers in the second argument may be handed over
 */
export function makeServer(answer: (message: Answer, transfer?: Transferable[]) => void): Serve {
  const cache = makeRunCache();
  const { port1, port2 } = new MessageChannel();
  let newest = 0;

  /** Lets messages that wait be read; unlike a timer, at once. */
  const messagesRead = () =>
    new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });

  const run = async ({ job, arms, seed, first, replicates }: Request & { kind: 'run' }) => {
    let spoke = performance.now();
    try {
      for (const { key, scenario } of arms) {
        const some = replicateRunner(scenario, { seed, cache });
        const values = new Float64Array(replicates * scenario.measures.length * scenario.calendar.units);
        const size = values.length / replicates;
        for (let done = 0; done < replicates; done += PIECE) {
          await messagesRead();
          if (job !== newest) return;
          values.set(some(first + done, Math.min(PIECE, replicates - done)), done * size);
          if (performance.now() - spoke > SIGN_OF_LIFE) {
            answer({ kind: 'alive' });
            spoke = performance.now();
          }
        }
        answer({ kind: 'ran', job, key, first, values }, [values.buffer]);
      }
    } catch (error) {
      answer({ kind: 'failed', job, message: (error as Error).message });
    }
  };

  return (request) => {
    if (request.kind === 'run') {
      newest = request.job;
      void run(request);
      return;
    }
    const { ask, scenario, seed } = request;
    try {
      if (request.kind === 'people') answer({ kind: 'people', ask, groups: rollCall(scenario, { seed }) });
      else answer({ kind: 'life', ask, life: biography(scenario, request.agent, { seed }) });
    } catch (error) {
      answer({ kind: 'failed', ask, message: (error as Error).message });
    }
  };
}
