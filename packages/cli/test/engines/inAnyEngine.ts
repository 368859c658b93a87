import { everyTextOfAll } from './everyText.js';

/** Works out every text in the engine that runs this, and hands them over: a page sends them back, a process prints them. */
const texts = JSON.stringify(await everyTextOfAll());
if ('document' in globalThis) await fetch('/texts', { method: 'POST', body: texts });
else process.stdout.write(texts);
