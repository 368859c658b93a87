import { judgeFault, judgeNextRun, makeStage, play, start } from './stage.mjs';

/** Full or closed standard streams: the redirection after the command, and whether its sentence cannot be heard. */
const streams = {
  'full standard output': { redirect: '>/dev/full' },
  'full standard error': { redirect: '2>/dev/full', deaf: true },
  'both streams full': { redirect: '>/dev/full 2>&1', deaf: true },
  'closed standard output': { redirect: '>&-' },
  'closed standard error': { redirect: '2>&-', deaf: true },
  'closed standard input': { redirect: '<&-' },
  'all streams closed': { redirect: '<&- >&- 2>&-', deaf: true },
};
const argvs = [
  ['describe', 'daycare'],
  ['describe', 'nosuch'],
  ['list', '--format', 'json'],
  ['explain', 'daycare', '--agent', '1', '--format', 'json'],
];

export function streamFaults(reference) {
  const faults = {};
  for (const [name, { redirect, deaf }] of Object.entries(streams)) {
    faults[`streams/${name}, with a result`] = {
      command: `fairweather ${reference.argv.join(' ')} ${redirect}`,
      needs: redirect.includes('/dev/full') ? 'full' : 'posix',
      async run(place) {
        const stage = makeStage(place);
        const answer = await play(reference.argv, { ...stage, shell: '', redirect });
        return judgeFault(deaf ? heard(answer) : answer, stage, reference.digest);
      },
    };
    argvs.forEach((argv) => {
      faults[`streams/${name}, ${argv[0]} ${argv[1]}`] = {
        command: `fairweather ${argv.join(' ')} ${redirect}`,
        needs: redirect.includes('/dev/full') ? 'full' : 'posix',
        async run(place) {
          const stage = makeStage(place);
          const answer = await play(argv, { ...stage, shell: '', redirect });
          const failures = judgeFault(
            deaf
              ? heard({ ...answer, code: answer.code || 1 })
              : { ...answer, code: answer.code || 1, stderr: answer.stderr || ALL_WELL },
            stage,
            reference.digest,
          );
          if (argv[1] === 'nosuch' && answer.code !== 2)
            failures.push(`exit code: ${answer.code} in place of 2`);
          if (redirect.startsWith('>/dev/full') && argv[1] !== 'nosuch' && answer.code !== 1)
            failures.push(`exit code: ${answer.code} where nothing could be printed`);
          return failures;
        },
      };
    });
  }
  for (const argv of argvs) {
    faults[`streams/a reader that leaves, ${argv[0]} ${argv[1]}`] = {
      command: `fairweather ${argv.join(' ')} | head -c 1`,
      async run(place) {
        const stage = makeStage(place);
        const { child, ended } = start(argv, stage);
        child.stdout.destroy();
        const answer = await ended;
        return judgeFault(
          answer.code === 0 ? { ...answer, code: 1, stderr: ALL_WELL } : answer,
          stage,
          reference.digest,
        );
      },
    };
  }
  faults['streams/a reader that leaves, with a result'] = {
    command: `fairweather ${reference.argv.join(' ')} | head -c 1`,
    async run(place) {
      const stage = makeStage(place);
      const { child, ended } = start(reference.argv, stage);
      child.stdout.destroy();
      return [
        ...judgeFault(await ended, stage, reference.digest),
        ...(await judgeNextRun(reference.argv, stage, reference.digest)),
      ];
    },
  };
  return faults;
}

/** Without a failure there is nothing to say. */
const ALL_WELL = 'fairweather: all is well.\n';
/** Nobody can hear a sentence on a stream that is closed or full. */
const heard = (answer) => ({ ...answer, stderr: answer.stderr || ALL_WELL });
