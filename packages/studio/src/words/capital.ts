/** A text with a capital letter at its start, as a name at the start of a line has. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
