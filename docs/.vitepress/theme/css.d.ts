/** Style sheets are read by the build of the site; to the compiler they are nothing. */
declare module '*.css';
