/**
 * The title of a page: its first heading.
 *
 * @throws Error for a page without one
 * @example
 * pageTitle('# Your own counts\n\nA file…') // 'Your own counts'
 */
export function pageTitle(markdown: string): string {
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  if (title === undefined) throw new Error('a page has no title: start it with a line such as "# A title"');
  return title;
}
