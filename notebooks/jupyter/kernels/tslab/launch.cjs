// Starts the kernel that this workspace installed, wherever the workspace lies.
const { createRequire } = require('node:module');
const { join } = require('node:path');

createRequire(join(__dirname, '../../../package.json'))('tslab/dist/main.js').main();
