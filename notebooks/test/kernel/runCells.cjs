// Runs the cells given on standard input, a JSON list of texts, in the notebook kernel, and prints the results as
// JSON: { cells: [{ status, outputs }], failure }. A failure is any error outside the cells' own answers.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { decode, encode } = require('./messages.cjs');
const { joined, outputOf } = require('./outputOf.cjs');
const { startKernel } = require('./startKernel.cjs');

// zeromq comes with tslab and is only available from there.
const { Dealer, Subscriber } = createRequire(require.resolve('tslab/package.json'))('zeromq');

/** Time limit of the whole run, in milliseconds, unless the environment sets another. */
const LIMIT = Number(process.env.FAIRWEATHER_KERNEL_LIMIT ?? 120_000);

/** Maximum number of times a kernel is started. */
const ATTEMPTS = 10;

/**
 * Errors that are not a cell's fault: another program took one of the ports, or the kernel failed on its own status.
 */
const ITS_OWN = ['Address already in use', 'publishStatus'];

async function main() {
  const sources = JSON.parse(readFileSync(0, 'utf8'));
  let answer = await runOnce(sources);
  for (let again = 1; again < ATTEMPTS && ITS_OWN.some((what) => answer.failure?.includes(what)); again++) {
    answer = await runOnce(sources);
  }
  process.stdout.write(JSON.stringify(answer), () => process.exit(0));
}

async function runOnce(sources) {
  const { kernel, connection, exit } = await startKernel();
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    kernel.kill('SIGKILL');
  }, LIMIT);
  const cells = [];
  const talked = talk(connection, sources, cells).then(
    () => ({ reached: true, lost: '' }),
    (error) => {
      // A kernel without a client would wait for ever.
      kernel.kill('SIGKILL');
      return { reached: false, lost: String(error) };
    },
  );
  const { reached, lost } = await Promise.race([talked, exit.then(() => ({ reached: false, lost: '' }))]);
  const { code, said } = await exit;
  clearTimeout(clock);
  return { cells, failure: failureOf(late, code, reached, `${lost} ${said}`.trim()) };
}

function failureOf(late, code, reached, said) {
  if (late) return `The kernel took longer than ${LIMIT} ms.`;
  return code === 0 && reached ? null : `The kernel left with code ${code}. ${said}`;
}

/** Runs one cell after the other, until one fails, and ends the kernel. */
async function talk({ ip, key, shell_port, iopub_port }, sources, cells) {
  const shell = new Dealer({ linger: 0 });
  const iopub = new Subscriber({ linger: 0 });
  shell.connect(`tcp://${ip}:${shell_port}`);
  iopub.connect(`tcp://${ip}:${iopub_port}`);
  iopub.subscribe();
  await hearing(shell, iopub, key);
  for (const code of sources) {
    const { id, frames } = encode(key, 'execute_request', { code, silent: false, store_history: false });
    await shell.send(frames);
    const [outputs, status] = await Promise.all([outputsUntilIdle(iopub, id), replyTo(shell, id)]);
    cells.push({ status, outputs });
    if (status !== 'ok') break;
  }
  await shell.send(encode(key, 'shutdown_request', { restart: false }).frames);
  await shell.receive();
  shell.close();
  iopub.close();
}

/** Asks until both connections work: anything published before the subscription arrives is lost. */
async function hearing(shell, iopub, key) {
  iopub.receiveTimeout = 100;
  for (let heard = false; !heard; ) {
    const { id, frames } = encode(key, 'kernel_info_request', {});
    await shell.send(frames);
    await shell.receive();
    // Up to its idle: the kernel cannot take a cell while it is still writing that.
    heard = await outputsUntilIdle(iopub, id).then(
      () => true,
      () => false,
    );
  }
  iopub.receiveTimeout = -1;
}

async function replyTo(shell, id) {
  for await (const frames of shell) {
    const { parent, content } = decode(frames);
    if (parent === id) return content.status;
  }
}

async function outputsUntilIdle(iopub, id) {
  const outputs = [];
  for await (const frames of iopub) {
    const message = decode(frames);
    if (message.parent !== id) continue;
    if (message.type === 'status' && message.content.execution_state === 'idle') break;
    const output = outputOf(message);
    if (output) outputs.push(output);
  }
  return joined(outputs);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
