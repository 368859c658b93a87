// npm run kernel: compiles these sources, and writes the bytes of each kernel into a file of the engine, so that
// nothing has to be fetched. With --print it prints those files, one after the other.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** How many letters of the bytes stand in a line. */
const LINE = 100;

const here = fileURLToPath(new URL('.', import.meta.url));

/** What each kernel is compiled from, and the name of its bytes. */
const KERNELS = [
  { source: 'runFour.ts', name: 'kernelBytes', what: 'The vector kernel' },
  { source: 'runTradeFour.ts', name: 'tradeKernelBytes', what: 'The vector kernel of trade' },
];

const OPTIONS = [
  ...['-o', 'kernel.wasm', '--baseDir', here],
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--use', 'abort='],
  // v128 stays inside: no function that takes one is called from JavaScript.
  ...['--enable', 'simd', '--disableWarning', '112'],
];

/** The text of the file with the bytes of a kernel; the same sources give the same text. */
async function kernelText({ source, name, what }) {
  let bytes;
  const { error, stderr } = await asc.main([source, ...OPTIONS], {
    writeFile: (_, contents) => {
      bytes = contents;
    },
  });
  if (error) throw new Error(stderr.toString());
  const letters = Buffer.from(bytes).toString('base64');
  const lines = letters.match(new RegExp(`.{1,${LINE}}`, 'g')).map((line) => `  '${line}',\n`);
  return (
    `/** ${what}, compiled from the sources in \`kernel\` by \`npm run kernel\`: WebAssembly in base 64. */\n` +
    `export const ${name} = [\n${lines.join('')}].join('');\n`
  );
}

for (const kernel of KERNELS) {
  const text = await kernelText(kernel);
  if (process.argv.includes('--print')) process.stdout.write(text);
  else writeFileSync(new URL(`../src/run/vector/${kernel.name}.ts`, import.meta.url), text);
}
