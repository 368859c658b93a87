import { biography, makeMemory, replicateRunner, rollCall } from '@fairweather/core';
import type { Answer, Request } from './messages.js';

/** How many replicates are run before a newer request is looked for. */
const PIECE = 20;

const memory = makeMemory();
let newest = 0;

const answer = (message: Answer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'run') {
    newest = data.job;
    void run(data);
    return;
  }
  try {
    const { ask, scenario, seed } = data;
    if (data.kind === 'people') answer({ kind: 'people', ask, groups: rollCall(scenario, { seed }) });
    else answer({ kind: 'life', ask, life: biography(scenario, data.agent, { seed }) });
  } catch (error) {
    answer({ kind: 'failed', ask: data.ask, message: (error as Error).message });
  }
};

async function run({ job, arms, seed, first, replicates }: Request & { kind: 'run' }): Promise<void> {
  try {
    for (const { key, scenario } of arms) {
      const some = replicateRunner(scenario, { seed, memory });
      const values = new Float64Array(replicates * scenario.measures.length * scenario.calendar.units);
      const size = values.length / replicates;
      for (let done = 0; done < replicates; done += PIECE) {
        await messagesRead();
        if (job !== newest) return;
        values.set(some(first + done, Math.min(PIECE, replicates - done)), done * size);
      }
      answer({ kind: 'ran', job, key, first, values }, [values.buffer]);
    }
  } catch (error) {
    answer({ kind: 'failed', job, message: (error as Error).message });
  }
}

const { port1, port2 } = new MessageChannel();

/** Lets messages that wait be read; unlike a timer, at once. */
function messagesRead(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
