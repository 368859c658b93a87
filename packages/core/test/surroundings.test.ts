import os from 'node:os';
import threads from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { perhapsLater, processors, threadsOfNode } from '../src/workers/surroundings.js';
import { inTime } from './support/workersOfBrowser.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('in Node', () => {
  test('threads are those of its module, and processors those that a program may use', () => {
    expect(threadsOfNode()?.Worker).toBe(threads.Worker);
    expect(processors()).toBe(os.availableParallelism());
  });

  test('a call for later keeps no process alive, and can be called off', async () => {
    let calls = 0;
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const callOff = perhapsLater(() => calls++, 5);
    perhapsLater(() => calls++, 5);
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(before);
    callOff();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(calls).toBe(1);
  });

  test('timers are those of its module, since the global ones of Deno are numbers', () => {
    const set = vi.fn(() => 17);
    vi.stubGlobal('setTimeout', set);
    perhapsLater(() => {}, 60)();
    expect(set).not.toHaveBeenCalled();
  });

  test('others run in the next turn of its event loop', async () => {
    const { letOthersRun } = await import('../src/workers/letOthersRun.js');
    const heard: string[] = [];
    setImmediate(() => heard.push('before'));
    await inTime(letOthersRun());
    heard.push('after');
    expect(heard).toEqual(['before', 'after']);
  });
});

describe('in a browser', () => {
  test.each([
    [{ hardwareConcurrency: 8 }, 8],
    [{}, 2],
    [undefined, 2],
  ])('with the navigator %j there are %i processors, and no threads of Node', (navigator, count) => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', navigator);
    expect(processors()).toBe(count);
    expect(threadsOfNode()).toBeUndefined();
  });

  test('without Node there are no threads of it', () => {
    vi.stubGlobal('process', undefined);
    expect(threadsOfNode()).toBeUndefined();
    vi.stubGlobal('process', {});
    expect(threadsOfNode()).toBeUndefined();
  });

  test('a call for later is one of its timers, which are numbers', () => {
    vi.stubGlobal('document', {});
    const set = vi.fn((_call: () => void, _milliseconds: number) => 17);
    const clear = vi.fn();
    vi.stubGlobal('setTimeout', set);
    vi.stubGlobal('clearTimeout', clear);
    const call = () => {};
    perhapsLater(call, 60)();
    expect(set.mock.calls).toEqual([[call, 60]]);
    expect(clear.mock.calls).toEqual([[17]]);
  });

  test('others run between messages, of one channel, and each caller is called once, in order', async () => {
    const { letOthersRun } = await import('../src/workers/letOthersRun.js');
    vi.stubGlobal('setImmediate', undefined);
    const made = vi.fn(() => new threads.MessageChannel());
    vi.stubGlobal('MessageChannel', function MessageChannel() {
      return made();
    });
    const heard: number[] = [];
    const wait = async (caller: number) => {
      await inTime(letOthersRun());
      heard.push(caller);
    };
    await Promise.all([wait(1), wait(2), wait(3)]);
    await wait(4);
    expect(heard).toEqual([1, 2, 3, 4]);
    expect(made).toHaveBeenCalledOnce();
    (made.mock.results[0].value as threads.MessageChannel).port1.close();
  });
});
