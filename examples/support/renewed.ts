/**
 * What a page shows, renewed from an output: a line that the output no longer has becomes the next one that differs
 * from it by numbers and blanks alone. "…" stays, and so does a line that has no such match.
 */
export function renewed(output: string, shown: readonly string[]): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let from = 0;
  return shown.map((line) => {
    if (line === '…') return line;
    const same = lines.indexOf(line.trimEnd(), from);
    const place = same < 0 ? lines.findIndex((other, i) => i >= from && words(other) === words(line)) : same;
    if (place < 0) return line;
    from = place + 1;
    return lines[place];
  });
}

/** A line without its numbers, signs, rules and blanks. */
function words(line: string): string {
  return line.replace(/[\d.,−+\-–\s█▏▎▍▌▋▊▉░─│┼]+/g, '#');
}
