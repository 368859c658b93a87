import { spawnSync } from 'node:child_process';

/** Debian's, with the Python that it was installed for; then whatever is on the path. */
const WAYS = [
  ['/usr/bin/python3', '/usr/bin/jupyter-nbconvert'],
  ['jupyter-nbconvert'],
  ['jupyter', 'nbconvert'],
];

/** The words that start Jupyter's nbconvert on this machine, or undefined where it is not installed. */
export function findNbconvert(): readonly string[] | undefined {
  return WAYS.find(([program, ...words]) => spawnSync(program, [...words, '--version']).status === 0);
}
