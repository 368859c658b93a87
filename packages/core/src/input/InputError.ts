/** Something that a person gave us cannot be used. The message names the input and says what to do, in one sentence. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
