import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { command, fairweather, folderForTest, start } from './support/fairweather.js';

const small = ['run', 'daycare', '--replicates', '2', '--workers', '1'];
const linux = process.platform === 'linux';

/** Runs the command with standard output or standard error on a full disk. */
function onFullDisk(stream: 1 | 2, args: readonly string[], cwd: string) {
  const full = openSync('/dev/full', 'w');
  try {
    const stdio = ['ignore', stream === 1 ? full : 'pipe', stream === 2 ? full : 'pipe'] as const;
    return spawnSync(process.execPath, [command, ...args], { cwd, stdio: [...stdio], encoding: 'utf8' });
  } finally {
    closeSync(full);
  }
}

describe.runIf(linux)('on a full disk', () => {
  test('standard output that cannot be written is one sentence and exit code 1', () => {
    const { status, stderr } = onFullDisk(1, ['list'], folderForTest());
    expect(stderr).toBe(
      'fairweather: standard output cannot be written (ENOSPC): free some room there, or use --out.\n',
    );
    expect(status).toBe(1);
  });

  test('the folder of --out is written all the same', () => {
    const folder = folderForTest();
    const { status, stderr } = onFullDisk(1, [...small, '--out', 'r', '--no-progress'], folder);
    expect(stderr).toMatch(
      /^Written to r: .*\nfairweather: standard output cannot be written \(ENOSPC\): .*\n$/,
    );
    expect(existsSync(join(folder, 'r', 'report.html'))).toBe(true);
    expect(status).toBe(1);
  });

  test('standard error that cannot be written costs nothing of the result', () => {
    const folder = folderForTest();
    const { status, stdout } = onFullDisk(2, [...small, '--out', 'r'], folder);
    expect(stdout).toContain('The day-care fine');
    expect(existsSync(join(folder, 'r', 'report.html'))).toBe(true);
    expect(status).toBe(0);
  });

  test('a user error still ends with exit code 2', () => {
    expect(onFullDisk(2, ['run', 'daycair'], folderForTest()).status).toBe(2);
  });
});

test('without a home, in another locale and time zone, the result is the same', async () => {
  const plain = await fairweather([...small, '--no-progress', '--format', 'json']);
  const bare = spawnSync(process.execPath, [command, ...small, '--no-progress', '--format', 'json'], {
    env: {
      ...process.env,
      HOME: undefined,
      USERPROFILE: undefined,
      TMPDIR: undefined,
      LC_ALL: 'tr_TR.UTF-8',
      TZ: 'Pacific/Apia',
    },
    encoding: 'utf8',
  });
  expect(bare.stdout).toBe(plain.stdout);
  expect(bare.status).toBe(0);
});

test('a reader of standard error that has gone costs nothing of the result', async () => {
  const folder = folderForTest();
  const child = start([...small, '--out', 'r'], folder);
  child.stderr?.destroy();
  let stdout = '';
  child.stdout?.on('data', (text) => {
    stdout += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stdout).toContain('The day-care fine');
  expect(existsSync(join(folder, 'r', 'report.html'))).toBe(true);
  expect(code).toBe(0);
});

test('a reader of standard output that has gone is one sentence and exit code 1', async () => {
  const child = start(['run', 'daycare', '--replicates', '2', '--format', 'csv', '--no-progress']);
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe(
    'fairweather: whoever read standard output stopped early; to keep everything, use --out.\n',
  );
  expect(code).toBe(1);
});

describe.runIf(linux)('with too few open files', () => {
  // Below 24, Node itself does not start.
  test.each([24, 28, 32, 40, 64])('%d: one sentence or a result, and no stack', (files) => {
    const line = `ulimit -n ${files}; exec "${process.execPath}" "${command}" ${small.join(' ')} --no-progress`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    if (status === 0) expect(stdout).toContain('The day-care fine');
    else
      expect(stderr).toMatch(
        /^fairweather[^\n]*too many open files[^\n]*: allow more open files, such as with "ulimit -n 1024"\.\n$/,
      );
    expect([0, 1]).toContain(status);
  });
});

describe('a fault of the program itself is one sentence that says so, and exit code 1:', () => {
  const broken = (script: string, args: readonly string[]) =>
    spawnSync(process.execPath, [`--import=data:text/javascript,${script}`, command, ...args], {
      encoding: 'utf8',
    });
  const sentence =
    'fairweather: this is a fault of the program (x is odd): please report it with what you typed.\n';

  test('in the work of a command', () => {
    const { status, stderr } = broken('JSON.stringify=()=>{throw(new(TypeError)("x is odd"))}', [
      'list',
      '--format',
      'json',
    ]);
    expect(stderr).toBe(sentence);
    expect(status).toBe(1);
  });

  test('in a callback', () => {
    // After the command is loaded, which takes longer on a busy machine.
    const later =
      'let%20w=setInterval(()=>{if(process.listenerCount("uncaughtException")){clearInterval(w);' +
      'throw(new(RangeError)("x is odd"))}},20)';
    const { status, stderr } = broken(later, ['run', 'daycare', '--replicates', '3000', '--no-progress']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(status).toBe(1);
  });
});

test('only streams.ts writes to the standard streams', () => {
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const writers = files.filter((file) =>
    /process\.std(out|err)\b(?!;)|console\./.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(writers).toEqual([join('results', 'streams.ts')]);
});
