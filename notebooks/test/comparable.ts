import type { Output } from './Notebook.js';
import { storedOutput } from './storedOutput.js';

/** What of an output must be the same in every run: everything but pictures, which need only be there. */
export function comparable(output: Output): Output {
  const { data, ...rest } = storedOutput(output);
  if (!data) return rest;
  const forms = Object.entries(data).map(([type, form]) => [
    type,
    type.startsWith('image/') ? String(form).length > 0 : form,
  ]);
  return { ...rest, data: Object.fromEntries(forms) };
}
