/** Shows how far a run is: a bar on a terminal, a line every quarter elsewhere. */
export interface Progress {
  readonly show: (share: number) => void;
  readonly end: () => void;
}

const WIDTH = 32;

/** @param stream standard error, so that standard output stays clean for pipes */
export function makeProgress(stream: NodeJS.WriteStream, label: string): Progress {
  let shown = -1;
  return {
    show(share) {
      const percent = Math.floor(share * 100);
      const step = stream.isTTY ? percent : Math.floor(percent / 25) * 25;
      if (step <= shown) return;
      shown = step;
      if (stream.isTTY) {
        const full = Math.round((WIDTH * percent) / 100);
        stream.write(
          `\r${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(percent).padStart(3)} %`,
        );
      } else {
        stream.write(`${label}: ${step} %\n`);
      }
    },
    end() {
      if (stream.isTTY && shown >= 0) stream.write('\r\x1b[K');
    },
  };
}
