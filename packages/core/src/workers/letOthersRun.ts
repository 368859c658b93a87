import { surroundings } from './surroundings.js';

let channel: { calls: (() => void)[]; post: () => void } | undefined;

/**
 * Lets the event loop do what waits: timers, messages, a key press, a picture of the page. Unlike a timer of zero
 * milliseconds it comes back at once; a browser would make that timer wait for four.
 */
export function letOthersRun(): Promise<void> {
  const { setImmediate, MessageChannel } = surroundings;
  if (setImmediate) return new Promise((resolve) => void setImmediate(resolve));
  if (!channel) {
    const { port1, port2 } = new MessageChannel();
    const calls: (() => void)[] = [];
    port1.onmessage = () => calls.shift()?.();
    channel = { calls, post: () => port2.postMessage(null) };
  }
  const { calls, post } = channel;
  return new Promise((resolve) => {
    calls.push(resolve);
    post();
  });
}
