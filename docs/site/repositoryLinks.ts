import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/**
 * Makes links that lead out of a folder of pages, such as ../packages/core/src/mechanism, into code with the path as
 * its title. On a code host they open the file; a site that is built offline does not know the address of the
 * repository.
 *
 * @param pages the folder of the pages, as an absolute path
 * @throws Error when a page links to a missing file, so that it fails the build like any dead link
 */
export function repositoryLinks(md: MarkdownRenderer, pages: string): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      if (children === null) continue;
      for (let at = 0; at < children.length; at++) {
        const path = leadsOut(children[at].attrGet('href'), env.path, pages);
        if (children[at].type !== 'link_open' || path === undefined) continue;
        const close = children.findIndex(({ type }, i) => i > at && type === 'link_close');
        const [code] = children.splice(at, close - at + 1, children[at + 1]);
        code.type = 'code_inline';
        code.tag = 'code';
        code.nesting = 0;
        code.content = children[at].content;
        code.attrs = [['title', path]];
        children[at] = code;
      }
    }
  });
}

/** The path from the root of the repository, if the link leads out of the pages. */
function leadsOut(href: string | null, page: string, pages: string): string | undefined {
  if (href === null || !href.startsWith('.')) return undefined;
  const target = resolve(dirname(page), href.replace(/#.*/, ''));
  if (target.startsWith(pages + sep)) return undefined;
  if (!existsSync(target)) throw new Error(`${page} links to ${href}, which does not exist: fix the link`);
  return relative(dirname(pages), target).split(sep).join('/');
}
