// Runs an example on any Node that Fairweather runs on: node examples/run.mjs examples/own-arms/ownArms.ts
// Node 22.18 and newer need no help: node examples/own-arms/ownArms.ts
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error('Name an existing example: node examples/run.mjs examples/own-arms/ownArms.ts');
  process.exit(2);
}
const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
});
// Next to the example, so that its imports resolve.
const program = resolve(file).replace(/\.ts$/, `.${process.pid}.mjs`);
writeFileSync(program, outputText);
try {
  await import(pathToFileURL(program).href);
} finally {
  rmSync(program);
}
