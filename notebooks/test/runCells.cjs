// Runs the code of each cell given on standard input, a JSON list, as the notebook kernel runs it, and prints which went well.
const { createConverter } = require('tslab/dist/converter.js');
const { createExecutor } = require('tslab/dist/executor.js');

process.on('unhandledRejection', (reason) => {
  console.error(reason);
  process.exit(1);
});

async function main() {
  const cells = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const node = createConverter({ isJS: false, isBrowser: false });
  const executor = createExecutor(process.cwd(), { node, browser: node, close: () => node.close() }, console);
  const results = [];
  for (const cell of cells) results.push(await executor.execute(cell));
  executor.close();
  process.stdout.write(`\n${JSON.stringify(results)}\n`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
