// Writes a small result whose files all contain one word: node writeResult.mjs <folder> <word>
import { openResultFolder } from '../../dist/results/writeFolder.js';

const [, , folder, word] = process.argv;
try {
  const left = openResultFolder(folder).commit(
    { format: 'fairweather-manifest-2', word },
    { 'measures.csv': `${word},1\n`.repeat(1000), 'report.html': `<p>${word}</p>\n` },
  );
  if (left) process.stdout.write(`left: ${left}\n`);
} catch (error) {
  process.stdout.write(`${error.message}\n`);
  process.exitCode = 1;
}
