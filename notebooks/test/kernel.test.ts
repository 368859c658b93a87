import { describe, expect, test } from 'vitest';
import { printedIn, runInKernel, TEST_LIMIT } from './runInKernel.js';

const statuses = ({ cells }: ReturnType<typeof runInKernel>) => cells.map(({ status }) => status);

describe('the kernel', { timeout: TEST_LIMIT }, () => {
  test('knows the types of the packages: a slip in a name does not pass', () => {
    const run = runInKernel([
      `import { withValues } from '@fairweather/core';\nimport { daycare } from '@fairweather/scenarios';`,
      'withValues(daycare, { fine: 3 }).values.fine;',
      'withValues(daycare, { fien: 3 });',
    ]);
    expect(statuses(run)).toEqual(['ok', 'ok', 'error']);
    expect(printedIn(run)).toContain("'fien' does not exist in type");
  });

  test('shows charts, although vega waits at its top level, and tables, each in several forms', () => {
    const run = runInKernel([
      `import { priceChart } from '@fairweather/charts';\nimport { show } from '@fairweather/notebook';`,
      `const chart = priceChart([{ name: 'sticker', mean: [1, 2] }], { title: 't', subtitle: 's', unit: 'week', ` +
        `description: 'It doubles.' });`,
      `await show(chart);\nawait show([{ week: 1 }]);`,
    ]);
    expect(statuses(run)).toEqual(['ok', 'ok', 'ok']);
    const [drawn, table] = run.cells[2].outputs.map(({ data }) => data ?? {});
    expect(drawn['text/plain']).toBe('It doubles.');
    expect(drawn['image/png']).toMatch(/^iVBORw0KGgo/);
    expect(drawn['application/vnd.vegalite.v5+json']).toHaveProperty('description', 'It doubles.');
    expect(table['text/plain']).toBe('week\n   1');
    expect(table['text/html']).toMatch(/^<table>/);
  });

  test('takes a forecast that is not made of numbers for the slip that it is', () => {
    const run = runInKernel([
      `import { predict } from '@fairweather/notebook';`,
      `predict('late', 'How many?', { early: 'seven' });`,
    ]);
    expect(statuses(run)).toEqual(['ok', 'error']);
    expect(printedIn(run)).toContain("'string' is not assignable to type 'number'");
  });

  test('tells a slip by its sentence alone, without the stack', () => {
    const run = runInKernel([
      `import { predict, reveal } from '@fairweather/notebook';`,
      `predict('late', 'How many?', { early: 7 }); reveal('late', { early: 9 });`,
      `predict('late', 'How many?', { early: 9 });`,
    ]);
    expect(statuses(run)).toEqual(['ok', 'ok', 'error']);
    expect(printedIn(run)).toBe(
      'The outcome of "late" was already revealed, so its forecast is final; restart the kernel to start again.\n',
    );
  });

  test('tells a slip of the other packages so, too, but leaves an error of another kind its stack', () => {
    const slip = [`import { show } from '@fairweather/notebook';`, 'await show(7 as never);'];
    expect(printedIn(runInKernel(slip))).toMatch(/^show\(\) takes a chart, .* it was given a number\.\n$/);
    const lever = `import { withValues } from '@fairweather/core';\nimport { daycare } from '@fairweather/scenarios';`;
    expect(printedIn(runInKernel([lever, 'withValues(daycare, { fine: -3 });']))).toBe(
      'fine = -3 is out of range: give a number from 0 to 10000 (NIS).\n',
    );
    expect(printedIn(runInKernel([`throw new Error('no');`]))).toMatch(/^Error: no\n +at /m);
  });
});

describe('the runner', { timeout: TEST_LIMIT }, () => {
  test('stops at the first cell that fails', () => {
    expect(statuses(runInKernel(['1', `throw new Error('no');`, '2']))).toEqual(['ok', 'error']);
  });

  test.each([
    ['a promise that nobody waits for', `Promise.reject(new Error('adrift')); 1`],
    ['a timer', `setTimeout(() => { throw new Error('adrift'); }, 50); 1`],
  ])('notices what fails in %s, although the cell itself went well', (_, cell) => {
    const { failure } = runInKernel([cell]);
    expect(failure).toMatch(/^The kernel left with code 1\. Error: adrift/);
  });

  test('ends a cell that never ends', () => {
    expect(runInKernel(['for (;;) {}'], { limit: 3000 })).toEqual({
      cells: [],
      failure: 'The kernel took longer than 3000 ms.',
    });
  });
});
