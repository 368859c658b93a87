import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { greedy } from './manifests.mjs';

/**
 * Makes the ground of one input: a home, a folder for temporary files, and a working folder with other people's files
 * in and around it. Earlier contents are removed first.
 *
 * @param {string} ground an empty folder, or an earlier ground
 * @param {string | undefined} result a result of the command to place there as an earlier one
 * @param {Record<string, string | Buffer>} files further files, by path from the working folder
 * @returns {string} the working folder
 */
export function makeGround(ground, result, files = {}) {
  clear(ground);
  const cwd = join(ground, 'work', 'cwd');
  const put = (path, content) => {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), content);
  };
  mkdirSync(join(ground, 'tmp'), { recursive: true });
  put('../../home/letters.txt', 'letters');
  put('../../home/.profile', 'umask 022');
  put('../neighbour/diary.txt', 'diary');
  put('../notes.txt', 'notes');
  put('mine.txt', 'mine');
  put('file.txt', 'a file');
  put('foreign/thesis.txt', 'ten years of work');
  put('web/manifest.json', '{"name":"app","format":"web","version":1}');
  put('web/index.html', '<!doctype html>');
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'readonly'));
  chmodSync(join(cwd, 'readonly'), 0o555);
  for (const [name, to] of Object.entries({
    link: 'earlier',
    outward: '../neighbour',
    dangling: 'nowhere',
    loop: 'loop',
  })) {
    symlinkSync(to, join(cwd, name));
  }
  if (result) {
    for (const name of ['earlier', 'noted', 'edited', 'subfolder', 'unlisted', 'forged'])
      cpSync(result, join(cwd, name), { recursive: true });
    put('noted/note.txt', 'a note');
    put('edited/measures.csv', 'edited by hand');
    put('subfolder/mine/deep.txt', 'deep');
    // A manifest that claims files that are not its own.
    const manifest = readFileSync(join(cwd, 'forged/manifest.json'), 'utf8');
    put('forged/manifest.json', greedy(manifest, { '../mine.txt': 'mine', '../../notes.txt': 'notes' }));
    // A manifest that lists less than the folder contains.
    rmSync(join(cwd, 'unlisted/measures.csv'));
    put('unlisted/measures (1).csv', 'a copy');
  }
  for (const [path, content] of Object.entries(files)) put(path, content);
  return cwd;
}

function clear(ground) {
  for (const name of readdirSync(ground)) {
    unlock(join(ground, name));
    // A command may have nested thousands of folders, too deep for rmSync.
    spawnSync('rm', ['-rf', '--', join(ground, name)]);
  }
}

/** Restores write permission, so that the contents can be removed. */
function unlock(path) {
  const found = lstatSync(path);
  if (!found.isDirectory()) return;
  if ((found.mode & 0o700) !== 0o700) chmodSync(path, 0o700);
  for (const name of readdirSync(path)) unlock(join(path, name));
}

/**
 * Everything in a folder: the state of each path. A file is identified by its inode, size and times. No program can set
 * the time of its last change, so two snapshots are equal only if nobody touched anything.
 *
 * @returns {Map<string, string>}
 */
export function snapshot(folder) {
  const all = new Map();
  const look = (path) => {
    for (const name of namesIn(join(folder, path))) {
      const inner = path === '' ? name : `${path}/${name}`;
      const found = lstatSync(join(folder, inner), { bigint: true });
      const mode = (Number(found.mode) & 0o777).toString(8);
      if (found.isDirectory()) {
        all.set(inner, `folder ${mode}`);
        look(inner);
      } else if (found.isSymbolicLink()) all.set(inner, `link to ${readlinkSync(join(folder, inner))}`);
      else all.set(inner, `file ${mode} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`);
    }
  };
  look('');
  return all;
}

/** Empty if the folder may not be read. */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === 'EACCES') return [];
    throw error;
  }
}

/** The differences between two snapshots. */
export function differences(before, after) {
  const changed = [];
  for (const [path, what] of before) {
    if (!after.has(path)) changed.push({ path, how: 'removed' });
    else if (after.get(path) !== what) changed.push({ path, how: 'changed' });
  }
  for (const path of after.keys()) if (!before.has(path)) changed.push({ path, how: 'added' });
  return changed;
}
