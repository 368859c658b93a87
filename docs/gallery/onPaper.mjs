/** A chart on white paper with a margin, so that it can be read on a page of any colour. */
export function onPaper(spec) {
  return { ...spec, background: '#ffffff', padding: 10 };
}
