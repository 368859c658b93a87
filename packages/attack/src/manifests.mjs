import { createHash } from 'node:crypto';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * A changed manifest with a matching checksum, as somebody would forge it; a text that is no manifest stays as it is.
 */
export function forged(text) {
  let content;
  try {
    content = JSON.parse(text);
  } catch {
    return text;
  }
  if (typeof content !== 'object' || content === null || !('checksum' in content)) return text;
  delete content.checksum;
  return `${JSON.stringify({ ...content, checksum: sha256(JSON.stringify(content)) }, null, 2)}\n`;
}

/** A manifest that claims files outside its folder, with correct hashes. */
export function greedy(text, others) {
  const content = JSON.parse(text);
  const claimed = Object.fromEntries(Object.entries(others).map(([path, held]) => [path, sha256(held)]));
  return forged(JSON.stringify({ ...content, files: { ...content.files, ...claimed } }));
}
