import { durationText } from '../run/forecast.js';
import { draw, say } from './streams.js';

/** Shows the progress of a run: a bar on a terminal, otherwise a line after every quarter. */
export interface Progress {
  readonly show: (share: number) => void;
  readonly end: () => void;
}

const WIDTH = 32;

/**
 * On standard error, so that standard output stays clean for pipes.
 *
 * @param announce true if it also estimates the total time, once part of the work is done
 * @param withTimeLeft true if it says how long the rest will take
 */
export function makeProgress(label: string, announce = false, withTimeLeft = false): Progress {
  const { isTTY } = process.stderr;
  let shown = -1;
  let announced = !announce;
  const start = performance.now();
  let before: number | undefined;
  return {
    show(share) {
      const seconds = (performance.now() - start) / 1000;
      if (!announced && share > 0 && seconds > 1) {
        announced = true;
        if (seconds / share > 5) {
          if (isTTY) draw('\r\x1b[K');
          say(`about ${durationText(seconds / share)}`);
        }
      }
      const percent = Math.floor(share * 100);
      const step = isTTY ? percent : Math.floor(percent / 25) * 25;
      if (step <= shown) return;
      shown = step;
      before ??= share;
      const done = share - before;
      const left =
        withTimeLeft && done > 0 && share < 1
          ? `, about ${durationText((seconds * (1 - share)) / done)} left`
          : '';
      if (isTTY) {
        const full = Math.round((WIDTH * percent) / 100);
        draw(
          `\r${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(percent).padStart(3)} %${left}\x1b[K`,
        );
      } else {
        say(`${label}: ${step} %${left}`);
      }
    },
    end() {
      if (isTTY && shown >= 0) draw('\r\x1b[K');
    },
  };
}
