import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A user number that nobody has, so that this user owns nothing on the machine except the ground. */
const NOBODY = 64_223;

/**
 * The user who runs attacked commands: for root, a user without any rights; for anybody else, that user, since no input
 * names a place outside the ground to which they have a right. An attack as root could destroy the machine.
 *
 * @returns {{ uid: number, gid: number } | undefined} for spawn; undefined for "as you are"
 */
export function victim() {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}

/** A separate folder for the ground: the victim may write in it, but nowhere above it. */
export function makeArena(user = victim()) {
  const arena = mkdtempSync(join(tmpdir(), 'fairweather-attack-'));
  if (user) chownSync(arena, user.uid, user.gid);
  return arena;
}

export function removeArena(arena) {
  // A command may have nested thousands of folders, too deep for rmSync.
  if (process.platform !== 'win32') spawnSync('rm', ['-rf', '--', arena]);
  rmSync(arena, { recursive: true, force: true, maxRetries: 3 });
}

/** @throws when this process has the rights of root */
export function refuseRights() {
  if (process.getuid?.() === 0) throw new Error('the attack will not run with the rights of root');
}

/** A disk of 1 MB in the arena, to be filled; only root can make one. @returns where it is, or undefined */
export function mountSmallDisk(arena, user) {
  if (!user || process.platform !== 'linux') return undefined;
  const disk = join(arena, 'small disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=1m,uid=${user.uid},gid=${user.gid},mode=700`,
    'none',
    disk,
  ]);
  if (status === 0) return disk;
  rmdirSync(disk);
  return undefined;
}

export function unmountSmallDisk(disk) {
  if (disk) spawnSync('umount', [disk]);
}

/** Places where everybody may write: anything there that belongs to the victim was left by the program. */
export function leftOutside(user = victim()) {
  if (!user) return [];
  return ['/tmp', '/var/tmp', '/dev/shm'].flatMap((place) => {
    try {
      accessSync(place, constants.R_OK);
    } catch {
      return [];
    }
    return readdirSync(place)
      .filter((name) => !name.startsWith('fairweather-attack-'))
      .map((name) => join(place, name))
      .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.uid === user.uid);
  });
}
