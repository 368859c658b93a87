const { createHmac, randomUUID } = require('node:crypto');

const DELIMITER = '<IDS|MSG>';

/**
 * The frames of a message to the kernel, signed; the id by which its answers name it. Jupyter's protocol, version
 * 5.3.
 */
function encode(key, type, content) {
  const id = randomUUID();
  const header = { msg_id: id, msg_type: type, session: 'runner', username: 'runner', version: '5.3' };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  const signature = createHmac('sha256', key).update(parts.join('')).digest('hex');
  return { id, frames: [DELIMITER, signature, ...parts] };
}

/** The content of a message from the kernel, and the message that it answers. */
function decode(frames) {
  const texts = frames.map((frame) => frame.toString());
  const [header, parent, , content] = texts
    .slice(texts.indexOf(DELIMITER) + 2)
    .map((text) => JSON.parse(text));
  return { type: header.msg_type, parent: parent.msg_id, content };
}

module.exports = { encode, decode };
