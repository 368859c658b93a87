// Starts the kernel of this workspace, wherever the workspace is.
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { dependencies } = require('../../../package.json');

const repository = join(__dirname, '../../../..');
const fromNotebooks = createRequire(join(repository, 'notebooks/package.json'));

/** The message if a file is missing that setting up the repository would have created. */
const REMEDY = `Fairweather is not set up yet: run "npm start" once in ${repository}, then restart the kernel.`;

function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** True if a module can be loaded from the notebooks. */
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
 * A user error prints only its sentence: the stack below it would show the kernel and not the cell.
 */
function tellSlipsAlone() {
  const { error } = console;
  console.error = (...said) => error(...said.map((one) => (one?.name === 'InputError' ? one.message : one)));
}

function launch() {
  if (!isThere('tslab')) {
    // Without it we cannot talk to Jupyter; this appears in the window that started Jupyter.
    tell(REMEDY);
    process.exit(1);
  }
  tellSlipsAlone();
  if (!Object.keys(dependencies).every(isThere)) onlyTell(fromNotebooks('tslab/dist/executor.js'));
  fromNotebooks('tslab/dist/main.js').main();
}

launch();
