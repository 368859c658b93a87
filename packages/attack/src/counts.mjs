import { hostileNumbers, hostileText } from './hostileTexts.mjs';

/** A table of counts with one to three errors in cells, lines or the whole text. */
export function mutatedCounts(text, dice) {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const places = ['line'];
  for (let i = dice.whole(1, 3); i > 0; i--) {
    const row = dice.whole(0, lines.length - 1);
    const cells = lines[row];
    const column = dice.whole(0, cells.length - 1);
    const way = dice.weighted({ cell: 6, drop: 1, twice: 1, longer: 1, column: 1, swap: 1 });
    if (way === 'cell') {
      cells[column] = dice.chance(0.5)
        ? dice.pick([...hostileNumbers, '3.5', '999999', ''])
        : quoted(hostileText(dice), dice);
      places.push(cells[column], lines[0][column] ?? '');
    }
    if (way === 'drop') lines.splice(row, 1);
    if (way === 'twice') lines.push([...cells]);
    if (way === 'longer') cells.push(hostileText(dice).slice(0, 100));
    if (way === 'column') for (const line of lines) line.splice(column, 1);
    if (way === 'swap') lines.reverse();
    if (lines.length === 0) break;
  }
  const end = dice.pick(['\n', '\r\n', '\r', '\n\n']);
  const mark = dice.chance(0.1) ? '\ufeff' : '';
  const rows = lines.map((line) => line.join(dice.chance(0.02) ? ';' : ','));
  const whole = `${mark}${rows.join(end)}${end}`;
  return { text: dice.chance(0.03) ? Buffer.from(whole, 'utf16le') : whole, places };
}

function quoted(text, dice) {
  return dice.chance(0.6) ? `"${text.replaceAll('"', '""')}"` : text;
}
