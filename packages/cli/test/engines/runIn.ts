import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engines.js';
import type { Texts } from './everyText.js';

/** The most milliseconds that an engine takes, even on a busy machine. */
const LONGEST = 500_000;

/**
 * Runs the bundle in an engine and returns the texts that it computed.
 *
 * @param files other files that the bundle may load, by name
 */
export async function runIn(
  engine: Engine,
  bundle: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Texts> {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-engine-'));
  try {
    return JSON.parse(
      engine.browser
        ? await inBrowser(engine, { ...files, 'bundle.mjs': bundle }, folder)
        : await asScript(engine, { ...files, 'bundle.mjs': bundle }, folder),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

type Files = Readonly<Record<string, string>>;

async function asScript(engine: Engine, files: Files, folder: string): Promise<string> {
  // The files are modules, as in their package.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const child = start(engine, [join(folder, 'bundle.mjs'), ...(engine.only ?? [])], folder);
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await ended(engine, child);
  return printed;
}

/** Opens a page that runs the bundle and sends the texts back; the browser is stopped when they arrive. */
async function inBrowser(engine: Engine, files: Files, folder: string): Promise<string> {
  let receive: (text: string) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const received = new Promise<string>((resolve, reject) => {
    receive = resolve;
    fail = reject;
  });
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        const text = Buffer.concat(parts).toString('utf8');
        if (request.url === '/texts') receive(text);
        else fail(new Error(`${engine.name}: ${text}`));
      });
      return;
    }
    const script = files[request.url?.slice(1) ?? ''];
    response.setHeader(
      'content-type',
      script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
    );
    response.end(script ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child = start(engine, [...(engine.profile?.(folder) ?? []), `http://127.0.0.1:${port}/`], folder);
  const end = ended(engine, child).then(() => {
    throw new Error(`${engine.name} ended before its texts had come.`);
  });
  const clock = setTimeout(
    () => fail(new Error(`${engine.name} sent nothing in ${LONGEST / 1000} s.`)),
    LONGEST,
  );
  try {
    return await Promise.race([received, end]);
  } finally {
    clearTimeout(clock);
    end.catch(() => {}); // It is ended here, and may say so.
    stop(child);
    await new Promise((resolve) => child.once('close', resolve));
    server.closeAllConnections();
    server.close();
  }
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>digits</title><script type="module">
import('/bundle.mjs').catch((error) => fetch('/failed', { method: 'POST', body: String(error?.stack ?? error) }));
</script>`;

/** A process with its own home. It leads a process group, so that the processes of a browser end with it. */
function start({ command = [] }: Engine, args: readonly string[], folder: string): ChildProcess {
  const [program, ...options] = command;
  return spawn(program, [...options, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    detached: process.platform !== 'win32',
    env: { ...process.env, HOME: folder, NODE_OPTIONS: '', MOZ_CRASHREPORTER_DISABLE: '1' },
  });
}

/** Ends a process and everything that it started. */
function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

/** Resolves when a process has succeeded; otherwise fails with its output. */
function ended({ name }: Engine, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}: ${said}`)),
    );
  });
}
