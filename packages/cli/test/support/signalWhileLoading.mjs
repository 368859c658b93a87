// Loaded before the command with node --import: the signal SIGNAL arrives while the program is being loaded.
import { register } from 'node:module';

const hook = `export function resolve(specifier, context, next) {
  if (specifier.endsWith('bundle/main.js')) process.kill(process.pid, '${process.env.SIGNAL}');
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
