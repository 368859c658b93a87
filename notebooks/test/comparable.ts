import type { Output } from './Notebook.js';
import { storedOutput } from './storedOutput.js';

/** The part of an output that must be the same in every run: everything except pictures, which only need to exist. */
export function comparable(output: Output): Output {
  const { data, ...rest } = storedOutput(output);
  if (!data) return rest;
  const forms = Object.entries(data).map(([type, form]) => [
    type,
    type.startsWith('image/') ? String(form).length > 0 : form,
  ]);
  return { ...rest, data: Object.fromEntries(forms) };
}
