// Loaded before tslab, which would only print such an error and go on: a check that passes wrongly.
const { writeSync } = require('node:fs');

function leave(error) {
  // Not through process.stderr: tslab sends that to the notebook.
  writeSync(2, `${error?.stack ?? error}\n`);
  process.exit(1);
}

process.on('unhandledRejection', leave);
process.on('uncaughtException', leave);
