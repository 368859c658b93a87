import type { Answer, Request } from './messages.js';
import type { Serve } from './serve.js';

/** Seconds of silence after which a worker that owes an answer counts as lost. */
const PATIENCE = 10;

/** Why a request was given up; the page translates it. */
export const GAVE_UP = 'the calculation broke off twice.';

/** A place where requests are answered, whoever sits there. */
export interface Desk {
  post(request: Request): void;
  /** Whether the page itself answers, since the browser starts no worker. */
  inPage(): boolean;
}

/** Whether a message has the shape of an answer; one that has not came from a worker that is out of order. */
function isAnswer(data: unknown): data is Answer {
  const { kind, job, ask, key, first, values, groups, life, message } = Object(data) as Record<
    string,
    unknown
  >;
  switch (kind) {
    case 'alive':
      return true;
    case 'ran':
      return (
        Number.isInteger(job) &&
        typeof key === 'string' &&
        Number.isInteger(first) &&
        values instanceof Float64Array
      );
    case 'people':
      return Number.isInteger(ask) && Array.isArray(groups);
    case 'life':
      return Number.isInteger(ask) && typeof life === 'object' && life !== null;
    case 'failed':
      return typeof message === 'string';
    default:
      return false;
  }
}

/**
 * A desk with a worker. A worker that dies or falls silent is replaced, and what it owed is asked once more; then it is
 * given up. Where the browser starts no worker at all, the page itself answers, with the same numbers.
 *
 * @param hire starts a worker, and throws where the browser refuses
 * @param serveHere starts to answer in the page
 * @param answered called with each answer, in order
 */
export function makeDesk(
  hire: () => Worker,
  serveHere: (answer: (message: Answer) => void) => Serve,
  answered: (answer: Answer) => void,
): Desk {
  let worker: Worker | undefined;
  let here: Serve | undefined;
  let everAnswered = false;
  let silent = 0;
  let clock: ReturnType<typeof setInterval> | undefined;
  /** The request that is owed, with the keys of the arms that are still to come, and whether it was asked twice. */
  const owed = new Map<string, { request: Request; again: boolean }>();

  const sit = () => {
    try {
      const hired = hire();
      worker = hired;
      hired.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (hired !== worker) return;
        everAnswered = true;
        if (isAnswer(data)) settle(data);
        else lost(false);
      };
      hired.onerror = () => {
        if (hired === worker) lost(!everAnswered);
      };
      // An answer that cannot be read is none.
      hired.onmessageerror = () => {
        if (hired === worker) lost(false);
      };
    } catch {
      sitHere();
    }
  };

  const sitHere = () => {
    worker = undefined;
    here = serveHere(settle);
  };

  const settle = (answer: Answer) => {
    silent = 0;
    if (answer.kind === 'alive') return;
    const name = answer.kind === 'ran' || answer.ask === undefined ? 'run' : `ask ${answer.ask}`;
    const debt = owed.get(name);
    if (debt?.request.kind !== 'run') {
      owed.delete(name);
    } else if ('job' in answer && answer.job === debt.request.job) {
      const arms = answer.kind === 'ran' ? debt.request.arms.filter(({ key }) => key !== answer.key) : [];
      if (arms.length > 0) owed.set(name, { ...debt, request: { ...debt.request, arms } });
      else owed.delete(name);
    }
    if (owed.size === 0) rest();
    answered(answer);
  };

  /** @param refused whether no worker has ever answered: then the browser is asked for another one in vain */
  const lost = (refused: boolean) => {
    worker?.terminate();
    worker = undefined;
    silent = 0;
    // The next request hires another one; a browser that refuses all of them would else be asked without end.
    if (owed.size === 0) return;
    if (refused && [...owed.values()].some(({ again }) => again)) sitHere();
    else sit();
    for (const [name, { request, again }] of [...owed]) {
      if (again && !here) {
        owed.delete(name);
        const debtor = request.kind === 'run' ? { job: request.job } : { ask: request.ask };
        answered({ kind: 'failed', ...debtor, message: GAVE_UP });
      } else {
        owed.set(name, { request, again: true });
        send(request);
      }
    }
    if (owed.size === 0) rest();
  };

  // Seconds are counted and not read off a clock: a computer that slept did not fall silent.
  const watch = () => {
    clock ??= setInterval(() => {
      silent++;
      if (silent > PATIENCE) lost(false);
    }, 1000);
  };
  const rest = () => {
    clearInterval(clock);
    clock = undefined;
    silent = 0;
  };

  const send = (request: Request) => {
    if (here) here(request);
    else worker?.postMessage(request);
  };

  sit();
  return {
    post: (request) => {
      if (!worker && !here) sit();
      const name = request.kind === 'run' ? 'run' : `ask ${request.ask}`;
      // A run of nothing ends the one before it, and has no answer.
      if (request.kind === 'run' && request.arms.length === 0) owed.delete(name);
      else owed.set(name, { request, again: false });
      if (owed.size === 0) rest();
      else if (!here) watch();
      send(request);
    },
    inPage: () => here !== undefined,
  };
}
