// npm run kernel: compiles these sources, and writes the bytes into a file of the engine, so that nothing has to be
// fetched. With --print it prints that file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** How many letters of the bytes stand in a line. */
const LINE = 100;

const here = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../src/run/vector/kernelBytes.ts', import.meta.url));

const OPTIONS = [
  ...['runFour.ts', '-o', 'kernel.wasm', '--baseDir', here],
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--use', 'abort='],
  // v128 stays inside: no function that takes one is called from JavaScript.
  ...['--enable', 'simd', '--disableWarning', '112'],
];

/** The text of `src/run/vector/kernelBytes.ts`; the same sources give the same text. */
async function kernelText() {
  let bytes;
  const { error, stderr } = await asc.main(OPTIONS, {
    writeFile: (_, contents) => {
      bytes = contents;
    },
  });
  if (error) throw new Error(stderr.toString());
  const letters = Buffer.from(bytes).toString('base64');
  const lines = letters.match(new RegExp(`.{1,${LINE}}`, 'g')).map((line) => `  '${line}',\n`);
  return (
    '/** The vector kernel, compiled from the sources in `kernel` by `npm run kernel`: WebAssembly in base 64. */\n' +
    `export const kernelBytes = [\n${lines.join('')}].join('');\n`
  );
}

const text = await kernelText();
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(target, text);
