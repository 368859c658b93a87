import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A Slurm of one node on this machine, with nothing outside a temporary folder. */
export interface OneNode {
  /** For the commands of Slurm. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Why there can be no Slurm on this machine; empty where there can. */
export function whyNoSlurm(): string {
  const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch'];
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
  if (missing.length > 0) return `${missing.join(', ')} not installed`;
  return process.getuid?.() === 0
    ? ''
    : 'the daemon of a node starts jobs as their users, which only root may';
}

/** Starts Slurm. @throws Error with the last words of its daemons, if the node does not become idle */
export async function startSlurm(): Promise<OneNode> {
  const ground = mkdtempSync(join(tmpdir(), 'fairweather-slurm-'));
  const inGround = (name: string) => join(ground, name);
  writeFileSync(inGround('munge.key'), Buffer.alloc(1024, 'fairweather'), { mode: 0o600 });
  const config = inGround('slurm.conf');
  writeFileSync(config, configuration(ground, [await freePort(), await freePort()]));
  const env = { ...process.env, SLURM_CONF: config };
  const daemons: ChildProcess[] = [];
  const start = (program: string, ...args: readonly string[]) =>
    daemons.push(spawn(program, args, { env, cwd: ground, stdio: 'ignore' }));
  const close = async () => {
    const ends = daemons.map((daemon) => new Promise((resolve) => daemon.once('exit', resolve)));
    for (const daemon of [...daemons].reverse()) daemon.kill();
    await Promise.all(ends);
    rmSync(ground, { recursive: true, force: true });
  };
  start(
    'munged',
    '--force',
    '--foreground',
    ...['socket', 'pid-file', 'log-file', 'seed-file'].map(
      (name) => `--${name}=${inGround(`munge.${name}`)}`,
    ),
    `--key-file=${inGround('munge.key')}`,
  );
  start('slurmctld', '-D', '-f', config);
  start('slurmd', '-D', '-f', config);
  for (let tries = 0; tries < 150; tries++) {
    await pause(200);
    const { stdout } = spawnSync('sinfo', ['--noheader', '--format=%T'], { env, encoding: 'utf8' });
    if (stdout === 'idle\n') return { env, close };
  }
  const said = ['slurmctld.log', 'slurmd.log'].map((name) =>
    readFileSync(inGround(name), 'utf8').slice(-500),
  );
  await close();
  throw new Error(`Slurm does not start:\n${said.join('\n')}`);
}

function configuration(ground: string, [controller, node]: readonly number[]): string {
  // Slurm calls a machine by the first part of its name.
  const [name] = execFileSync('hostname', { encoding: 'utf8' }).trim().split('.');
  return `ClusterName=fairweather
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${controller}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${ground}/munge.socket
CredType=cred/munge
StateSaveLocation=${ground}/state
SlurmdSpoolDir=${ground}/spool
SlurmctldPidFile=${ground}/slurmctld.pid
SlurmdPidFile=${ground}/slurmd.pid
SlurmctldLogFile=${ground}/slurmctld.log
SlurmdLogFile=${ground}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=1,batch_sched_delay=0
MinJobAge=300
MailProg=/bin/true
NodeName=${name} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${node} CPUs=4 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
}
