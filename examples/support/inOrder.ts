/** The first shown line that does not follow the earlier ones in the output; undefined if all do. */
export function inOrder(output: string, shown: readonly string[]): string | undefined {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let from = 0;
  return shown
    .filter((line) => line !== '…')
    .find((line) => {
      const place = lines.indexOf(line.trimEnd(), from);
      from = place + 1;
      return place < 0;
    });
}
