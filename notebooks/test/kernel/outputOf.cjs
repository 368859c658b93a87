/** A message of the kernel as an output of a notebook file, or undefined for one that leaves nothing behind. */
function outputOf({ type, content }) {
  if (type === 'stream') return { name: content.name, output_type: 'stream', text: content.text };
  if (type === 'display_data')
    return { data: content.data, metadata: content.metadata, output_type: 'display_data' };
  return undefined;
}

/** Merges consecutive streams of the same name: where they were cut depends on timing. */
function joined(outputs) {
  const list = [];
  for (const output of outputs) {
    const last = list.at(-1);
    const goesOn =
      output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name;
    if (goesOn) list[list.length - 1] = { ...last, text: last.text + output.text };
    else list.push(output);
  }
  return list;
}

module.exports = { outputOf, joined };
