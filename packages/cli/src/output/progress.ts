import { draw, say } from './streams.js';

/** Shows how far a run is: a bar on a terminal, a line every quarter elsewhere. */
export interface Progress {
  readonly show: (share: number) => void;
  readonly end: () => void;
}

const WIDTH = 32;

/** On standard error, so that standard output stays clean for pipes. */
export function makeProgress(label: string): Progress {
  const { isTTY } = process.stderr;
  let shown = -1;
  return {
    show(share) {
      const percent = Math.floor(share * 100);
      const step = isTTY ? percent : Math.floor(percent / 25) * 25;
      if (step <= shown) return;
      shown = step;
      if (isTTY) {
        const full = Math.round((WIDTH * percent) / 100);
        draw(`\r${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(percent).padStart(3)} %`);
      } else {
        say(`${label}: ${step} %`);
      }
    },
    end() {
      if (isTTY && shown >= 0) draw('\r\x1b[K');
    },
  };
}
