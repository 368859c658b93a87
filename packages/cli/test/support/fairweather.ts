import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { refuseStale } from './bundleAge.js';

/** The command as a user calls it. */
export const command = fileURLToPath(new URL('../../bin/fairweather.js', import.meta.url));

refuseStale();

/** The output of a finished command. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command, for tests that interrupt it. */
export function start(args: readonly string[], cwd?: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd ? { cwd } : {}),
  });
}

/** Runs the command to its end. */
export function fairweather(
  args: readonly string[],
  cwd?: string,
  env?: NodeJS.ProcessEnv,
): Promise<Finished> {
  return finished(start(args, cwd, env));
}

/** Waits for the end of a started command. */
export function finished(child: ChildProcess): Promise<Finished> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A separate folder for one test, removed at its end. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
