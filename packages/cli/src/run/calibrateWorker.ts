import { parentPort, workerData } from 'node:worker_threads';
import { calibrate } from '@fairweather/sweep';
import type { CalibrateStart } from './calibrateInWorker.js';

const { scenario, options } = workerData as CalibrateStart;

parentPort?.on('message', () => parentPort?.postMessage(calibrate(scenario, options)));
