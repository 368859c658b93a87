import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The message if the tests of the page cannot run. */
export const NO_CHROMIUM = 'Studio tests skipped: no Chromium found; set CHROMIUM_PATH or install chromium';

/** The usual places of browsers. */
const usual: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) => (folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []),
  ),
  ...[process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES].flatMap((folder) =>
    folder ? [join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')] : [],
  ),
];

/** A Chromium on this machine: the one that CHROMIUM_PATH names, or the first in the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...usual, chromium.executablePath(), ...downloaded()].find((path) => path && existsSync(path));
}

/** Browsers downloaded by Playwright, whatever their version. */
function downloaded(): string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    return versions.flatMap((version) => inside.map((path) => join(cache, version, ...path)));
  });
}
