const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { freePorts } = require('./freePorts.cjs');

const notebooks = process.env.FAIRWEATHER_NOTEBOOKS ?? join(__dirname, '../..');

/**
 * Starts the kernel as its kernel spec says, in the folder of the notebooks.
 *
 * @returns the process, its connection, and a promise of the exit code and of its output outside any cell
 */
async function startKernel() {
  const spec = join(notebooks, 'jupyter/kernels/tslab');
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-kernel-'));
  const file = join(folder, 'connection.json');
  const [shell_port, iopub_port, control_port, stdin_port, hb_port] = await freePorts(5);
  const connection = {
    ...{ transport: 'tcp', ip: '127.0.0.1', key: 'fairweather', signature_scheme: 'hmac-sha256' },
    ...{ shell_port, iopub_port, control_port, stdin_port, hb_port },
  };
  writeFileSync(file, JSON.stringify(connection));
  const { argv } = JSON.parse(readFileSync(join(spec, 'kernel.json'), 'utf8'));
  const [, ...rest] = argv.map((word) =>
    word.replace('{resource_dir}', spec).replace('{connection_file}', file),
  );
  const kernel = spawn(process.execPath, ['--require', join(__dirname, 'leaveOnFailure.cjs'), ...rest], {
    cwd: notebooks,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [kernel.stdout, kernel.stderr]) stream.on('data', (text) => (said += text));
  // Without a listener a kernel that cannot even be started would take the runner with it.
  kernel.on('error', (error) => (said += error.message));
  const exit = new Promise((resolve) => {
    kernel.on('close', (code) => {
      rmSync(folder, { recursive: true, force: true });
      resolve({ code, said });
    });
  });
  return { kernel, connection, exit };
}

module.exports = { startKernel };
