// npm run bench:studio: how long the page takes to show its first picture, and to redraw when a slider moves.
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const MOVES = 20;
const VISITS = 5;
const REPLICATES = 200;

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
];
const executablePath = places.find((path) => path && existsSync(path));
if (!executablePath) throw new Error('There is no Chromium: set CHROMIUM_PATH or install chromium.');
const page = fileURLToPath(new URL('../dist/index.html', import.meta.url));
const address = `${pathToFileURL(page).href}#scenario=daycare&replicates=${REPLICATES}`;
const say = (text) => process.stdout.write(`${text}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const summary = (values) =>
  `median ${median(values).toFixed(0)} ms, from ${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;

/** Records when the numbers arrived, and when the last stroke of a picture was drawn. */
function watch() {
  const seen = { numbers: 0, drawn: 0 };
  window.seen = seen;
  new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (attributeName === 'aria-busy' && element?.getAttribute('aria-busy') === 'false')
        seen.numbers = performance.now();
      if (element?.closest('[data-chart] .picture') && document.querySelector('[data-chart] svg'))
        seen.drawn = performance.now();
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Moves the first slider of the levers by one step, and waits until nothing has been drawn for a while. */
function move(step) {
  const slider = document.querySelector('.lever input[type=range]');
  const { seen } = window;
  const { promise, resolve } = Promise.withResolvers();
  const began = performance.now();
  seen.numbers = 0;
  seen.drawn = 0;
  slider.value = String(Number(slider.step) * step);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  const look = () => {
    const { numbers, drawn } = seen;
    if (numbers && drawn > numbers && performance.now() - drawn > 250)
      resolve({ engine: numbers - began, drawing: drawn - numbers, whole: drawn - began });
    else setTimeout(look, 20);
  };
  look();
  return promise;
}

/** Drags the slider for two seconds, one step per frame, and counts how often the first chart was drawn. */
async function drag(steps) {
  const slider = document.querySelector('.lever input[type=range]');
  let drawn = 0;
  const observer = new MutationObserver(() => drawn++);
  observer.observe(document.querySelector('[data-chart] .picture'), { childList: true, subtree: false });
  const began = performance.now();
  for (let i = 0; performance.now() - began < 2000; i++) {
    slider.value = String(Number(slider.step) * (20.5 + (i % steps)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
  observer.disconnect();
  return drawn / 2;
}

const browser = await chromium.launch({ executablePath });
try {
  say(
    `${cpus()[0].model}, ${availableParallelism()} threads, Chromium ${browser.version()}; ` +
      `day-care, ${REPLICATES} replicates`,
  );
  const firsts = [];
  let tab;
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(watch);
    tab = await context.newPage();
    await tab.goto(address);
    await tab.waitForSelector('[data-chart] svg');
    firsts.push(
      await tab.evaluate(() => ({
        script: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
        numbers: window.seen.numbers,
        drawn: window.seen.drawn,
      })),
    );
    if (visit < VISITS - 1) await context.close();
  }
  say(`first picture after navigation: ${summary(firsts.map(({ drawn }) => drawn))}`);
  say(`  of which until the script ran: ${summary(firsts.map(({ script }) => script))}`);
  say(`  until the numbers were there: ${summary(firsts.map(({ numbers }) => numbers))}`);

  await tab.waitForFunction(() => /digest=/.test(location.hash));
  for (let warm = 0; warm < 3; warm++) await tab.evaluate(move, 60 + warm);
  const moves = [];
  for (let step = 1; step <= MOVES; step++) moves.push(await tab.evaluate(move, step));
  say(
    `from a slider that moves to the last stroke of both charts: ${summary(moves.map(({ whole }) => whole))}`,
  );
  say(`  of which the engine: ${summary(moves.map(({ engine }) => engine))}`);
  say(`  of which the charts: ${summary(moves.map(({ drawing }) => drawing))}`);
  await tab.reload();
  await tab.waitForSelector('[data-chart] svg');
  say(`while it is dragged, pictures a second: ${(await tab.evaluate(drag, 60)).toFixed(1)}`);
} finally {
  await browser.close();
}
