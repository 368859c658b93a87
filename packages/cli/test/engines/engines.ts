import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A JavaScript engine, installed or not. */
export interface Engine {
  readonly name: string;
  /**
   * Program and arguments; the script, or the address of the page, follows. Undefined if it is not on this machine.
   */
  readonly command?: readonly string[];
  /** The scenarios to run, if all of them would take minutes. */
  readonly only?: readonly string[];
  /** True if it opens a page. Otherwise it runs a script. */
  readonly browser?: boolean;
  /** Arguments that give a browser its own profile in a folder. */
  readonly profile?: (folder: string) => readonly string[];
}

const installed = fileURLToPath(new URL('./node_modules/', import.meta.url));
/** The scenarios for an emulated processor: the day-care, and the two with measures that may have no value. */
const FEW = ['daycare', 'fair-weather', 'gift-and-strings'];
const ARM_LIBRARIES = '/usr/aarch64-linux-gnu';

/** Every engine on which the digits are compared. `npm run engines` installs those from the registry. */
export const engines: readonly Engine[] = [
  ...['20', '22', '24', '26'].map((version) => script(`Node ${version}`, `node-${version}/bin/node`)),
  script('Deno', '@deno/linux-x64-glibc/deno', 'run', '--allow-all'),
  script('Bun', '@oven/bun-linux-x64-baseline/bin/bun'),
  browser(
    'Chromium',
    ['chromium', 'chromium-browser', 'google-chrome'],
    ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
    (folder) => [`--user-data-dir=${folder}`],
  ),
  browser('Firefox', ['firefox-esr', 'firefox'], ['--headless', '--no-remote'], (folder) => [
    '--profile',
    folder,
  ]),
  arm64('Node 24 on arm64', 'node-arm64/bin/node'),
];

function script(name: string, file: string, ...options: readonly string[]): Engine {
  const program = join(installed, file);
  return existsSync(program) ? { name, command: [program, ...options] } : { name };
}

/** A different kind of processor, emulated. */
function arm64(name: string, file: string): Engine {
  const emulator = onPath('qemu-aarch64');
  const { command } = script(name, file);
  if (!emulator || !command || !existsSync(ARM_LIBRARIES)) return { name };
  return { name, command: [emulator, '-L', ARM_LIBRARIES, ...command], only: FEW };
}

function browser(
  name: string,
  programs: readonly string[],
  options: readonly string[],
  profile: NonNullable<Engine['profile']>,
): Engine {
  const program = programs.map(onPath).find((path) => path !== undefined);
  return program ? { name, command: [program, ...options], browser: true, profile } : { name };
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
