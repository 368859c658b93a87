import { daycare } from '@fairweather/scenarios';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GAVE_UP, makeDesk } from '../src/engine/Desk.js';
import type { Answer, Request } from '../src/engine/messages.js';

/** A worker that does only what the test allows. */
class FakeWorker {
  static hired: FakeWorker[] = [];
  readonly asked: Request[] = [];
  dismissed = false;
  onmessage?: (event: { data: Answer }) => void;
  onerror?: () => void;
  constructor() {
    FakeWorker.hired.push(this);
  }
  postMessage(request: Request) {
    this.asked.push(request);
  }
  terminate() {
    this.dismissed = true;
  }
}

const hire = () => new FakeWorker() as unknown as Worker;
const worker = (place: number) => FakeWorker.hired[place];
const run = (job: number, ...keys: string[]): Request & { kind: 'run' } => ({
  kind: 'run',
  job,
  arms: keys.map((key) => ({ key, scenario: daycare })),
  seed: 's',
  first: 0,
  replicates: 1,
});
const ran = (job: number, key: string): Answer => ({
  kind: 'ran',
  job,
  key,
  first: 0,
  values: new Float64Array(0),
});
const life: Request = { kind: 'life', ask: 7, scenario: daycare, seed: 's', agent: 1 };

let answers: Answer[];
const desk = (by: () => Worker = hire) =>
  makeDesk(
    by,
    (answer) => (request) => {
      if (request.kind === 'run') for (const { key } of request.arms) answer(ran(request.job, key));
    },
    (answer) => answers.push(answer),
  );

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.hired = [];
  answers = [];
});
afterEach(() => vi.useRealTimers());

describe('a desk', () => {
  test('asks a new worker for the unfinished work of a dead one, and for no more', () => {
    const place = desk();
    place.post(run(1, 'a', 'b'));
    worker(0).onmessage?.({ data: ran(1, 'a') });
    worker(0).onerror?.();
    expect(worker(0).dismissed).toBe(true);
    expect(worker(1).asked).toEqual([run(1, 'b')]);
    worker(1).onmessage?.({ data: ran(1, 'b') });
    expect(answers).toEqual([ran(1, 'a'), ran(1, 'b')]);
  });

  test('gives a request up when it is lost a second time', () => {
    const place = desk();
    place.post(life);
    worker(0).onmessage?.({ data: { kind: 'alive' } });
    worker(0).onerror?.();
    worker(1).onerror?.();
    expect(answers).toEqual([{ kind: 'failed', ask: 7, message: GAVE_UP }]);
    expect(worker(2).asked).toEqual([]);
  });

  test('takes ten seconds of silence for a death, and a sign of life for none', () => {
    const place = desk();
    place.post(run(1, 'a'));
    vi.advanceTimersByTime(9_000);
    worker(0).onmessage?.({ data: { kind: 'alive' } });
    vi.advanceTimersByTime(10_000);
    expect(FakeWorker.hired).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(worker(1).asked).toEqual([run(1, 'a')]);
    vi.advanceTimersByTime(11_000);
    expect(answers).toEqual([{ kind: 'failed', job: 1, message: GAVE_UP }]);
  });

  test.each([null, 7, { kind: 'nonsense' }, { kind: 'ran', job: 1, key: 'a' }, { kind: '__proto__' }])(
    'takes %j for no answer, and asks another worker',
    (garbage) => {
      const place = desk();
      place.post(run(1, 'a'));
      worker(0).onmessage?.({ data: garbage as never });
      expect(worker(0).dismissed).toBe(true);
      expect(worker(1).asked).toEqual([run(1, 'a')]);
      worker(1).onmessage?.({ data: garbage as never });
      expect(answers).toEqual([{ kind: 'failed', job: 1, message: GAVE_UP }]);
    },
  );

  test('waits for nobody without work', () => {
    const place = desk();
    place.post(run(1, 'a'));
    place.post(run(2));
    vi.advanceTimersByTime(60_000);
    expect(FakeWorker.hired).toHaveLength(1);
    expect(answers).toEqual([]);
  });

  test('forgets a run that a newer one replaced, even if its answer comes late', () => {
    const place = desk();
    place.post(run(1, 'a'));
    place.post(run(2, 'b'));
    worker(0).onmessage?.({ data: ran(1, 'a') });
    worker(0).onerror?.();
    expect(worker(1).asked).toEqual([run(2, 'b')]);
  });

  test('lets the page answer if workers are refused at once', () => {
    const place = desk(() => {
      throw new Error('refused');
    });
    place.post(run(1, 'a'));
    expect(place.inPage()).toBe(true);
    expect(answers).toEqual([ran(1, 'a')]);
  });

  test('lets the page answer if none of the workers ever starts', () => {
    const place = desk();
    // An idle worker that dies is not replaced until there is something to do.
    worker(0).onerror?.();
    expect(FakeWorker.hired).toHaveLength(1);
    place.post(run(1, 'a'));
    worker(1).onerror?.();
    worker(2).onerror?.();
    expect(place.inPage()).toBe(true);
    expect(answers).toEqual([ran(1, 'a')]);
  });

  test('hires no second worker that dies once one has answered', () => {
    const place = desk();
    place.post(run(1, 'a'));
    worker(0).onmessage?.({ data: ran(1, 'a') });
    worker(0).onerror?.();
    place.post(run(2, 'b'));
    worker(1).onerror?.();
    worker(2).onerror?.();
    expect(place.inPage()).toBe(false);
    expect(answers.at(-1)).toEqual({ kind: 'failed', job: 2, message: GAVE_UP });
  });
});
