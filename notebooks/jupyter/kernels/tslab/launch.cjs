// Starts the kernel that this workspace installed, wherever the workspace lies.
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { dependencies } = require('../../../package.json');

const repository = join(__dirname, '../../../..');
const fromNotebooks = createRequire(join(repository, 'notebooks/package.json'));

/** What is told where a file is wanting that setting up the repository would have made. */
const REMEDY = `Fairweather is not set up yet: run "npm start" once in ${repository}, then restart the kernel.`;

function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Whether a module can be loaded from the notebooks. */
function isThere(name) {
  try {
    fromNotebooks.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Answers every cell with the remedy. */
function onlyTell(executor) {
  const { createExecutor } = executor;
  executor.createExecutor = (...given) => ({
    ...createExecutor(...given),
    execute: async () => {
      tell(REMEDY);
      return false;
    },
  });
}

/**
 * A slip of the user is told by its sentence alone: the stack below it would speak of the kernel and not of the cell.
 */
function tellSlipsAlone() {
  const { error } = console;
  console.error = (...said) => error(...said.map((one) => (one?.name === 'InputError' ? one.message : one)));
}

function launch() {
  if (!isThere('tslab')) {
    // Without it nobody can speak to Jupyter; this is seen where Jupyter was started.
    tell(REMEDY);
    process.exit(1);
  }
  tellSlipsAlone();
  if (!Object.keys(dependencies).every(isThere)) onlyTell(fromNotebooks('tslab/dist/executor.js'));
  fromNotebooks('tslab/dist/main.js').main();
}

launch();
