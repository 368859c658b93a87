#!/usr/bin/env node
// Kept in the repository so that the link in node_modules/.bin exists before the first build.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `fairweather needs Node 20.19 or newer and this is ${process.version}: install a newer Node.\n`,
  );
  process.exitCode = 1;
} else {
  // Before the program is loaded, which takes most of a second. Each is heard once: a second ends the process at once.
  const stop = new AbortController();
  const calm = 'nothing was written, and earlier results are as they were: run it again when you like.';
  for (const [signal, reason] of [
    ['SIGINT', 'stopped by Ctrl-C'],
    ['SIGTERM', 'stopped'],
    ['SIGHUP', 'stopped, since its terminal was closed'],
  ])
    process.once(signal, () => stop.abort(new Error(`${reason}; ${calm}`, { cause: reason })));
  try {
    const { main } = await import('../bundle/main.js');
    await main(process.argv, stop.signal);
  } catch (error) {
    const unbuilt = error?.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('bundle');
    const remedy = error?.code === 'EMFILE' ? ': allow more open files, such as with "ulimit -n 1024".' : '';
    process.stderr.write(
      unbuilt
        ? 'fairweather is not built yet: run "npm run build" in its folder first.\n'
        : `fairweather cannot start: ${error?.message}${remedy}\n`,
    );
    process.exitCode = 1;
  }
}
