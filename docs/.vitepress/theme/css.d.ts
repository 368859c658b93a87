/** The site's build reads style sheets; the compiler ignores them. */
declare module '*.css';
