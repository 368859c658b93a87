/**
 * The anchor of a heading, by the rule of code hosts, so that a link to a section works there and on the site: lower
 * case, no punctuation, a hyphen for each space.
 *
 * @example
 * headingAnchor('Heyman & Ariely (2004)') // 'heyman--ariely-2004'
 */
export function headingAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}
