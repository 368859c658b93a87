import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { version } from '../../src/version.js';

/** One script with everything that the engines run, the same for a browser and the others. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutNode],
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./inAnyEngine.ts', import.meta.url)),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const { output } = [built].flat()[0] as { output: { code: string }[] };
  return output[0].code;
}

/**
 * The code that runs does not need Node; files that also write folders name its modules, and the version is read from a
 * file.
 */
const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('node:') ? '\0nothing.cjs' : id.endsWith('/version.js') ? '\0version' : null,
  load: (id) => {
    if (id === '\0nothing.cjs') return 'module.exports = {};';
    if (id === '\0version') return `export const version = ${JSON.stringify(version)};`;
    return null;
  },
};
