import type { Scenario } from '@fairweather/core';
import type { CalibrateOptions, Calibration } from '@fairweather/sweep';
import { runInWorkers } from './runInWorkers.js';

/** The initial data of the worker. */
export interface CalibrateStart {
  readonly scenario: Scenario;
  readonly options: CalibrateOptions;
}

/**
 * Calibrates in a thread of its own, so that Ctrl-C is heard.
 *
 * @throws InputError as `calibrate` does
 */
export async function calibrateInWorker(start: CalibrateStart, signal: AbortSignal): Promise<Calibration> {
  const script = new URL('./calibrateWorker.js', import.meta.url);
  let found: Calibration | undefined;
  const put = (calibration: Calibration) => {
    found = calibration;
  };
  await runInWorkers(['all'], start, 1, put, signal, script);
  return found as Calibration;
}
