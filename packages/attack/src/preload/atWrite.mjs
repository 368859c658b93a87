// Loaded before the command: triggers a fault at its n-th call that writes to the file system. ATTACK_AT is n.
// ATTACK_HOW is an error code, or when to be killed: "before" the call, "half" way through its write, or "after" it.
// Without ATTACK_AT it reports the names of all calls, and its processor time, at the end on a separate stream.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const writing = [
  'writeFileSync',
  'writeSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
  'fsyncSync',
  'closeSync',
  'chmodSync',
  'openSync',
  'copyFileSync',
  'linkSync',
  'symlinkSync',
];
const at = Number(process.env.ATTACK_AT ?? 0);
const how = process.env.ATTACK_HOW;
const kill = () => process.kill(process.pid, 'SIGKILL');
const calls = [];
let inside = false;

if (isMainThread) {
  for (const name of writing) {
    const real = fs[name];
    fs[name] = (...given) => {
      // A call that makes others counts once, and a call that only reads does not count.
      const reads = name === 'openSync' && (given[1] === undefined || given[1] === 'r');
      if (inside || reads || process.exitCode !== undefined) return real(...given);
      calls.push(name);
      inside = true;
      try {
        return calls.length === at ? struck(name, real, given) : real(...given);
      } finally {
        inside = false;
      }
    };
  }
  syncBuiltinESMExports();
  process.on('exit', () => {
    if (at !== 0) return;
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    fs.writeSync(3, JSON.stringify({ calls, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}

function struck(name, real, given) {
  if (how === 'before') kill();
  if (how === 'half') {
    if (name === 'writeFileSync') real(given[0], given[1].slice(0, given[1].length / 2), given[2]);
    kill();
  }
  if (how === 'after') {
    real(...given);
    kill();
  }
  if (name === 'writeFileSync') real(given[0], given[1].slice(0, given[1].length / 2), given[2]);
  throw Object.assign(new Error(`${how}: struck by the attack, ${name}`), { code: how, syscall: name });
}
