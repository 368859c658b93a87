import { DEFAULT_SEED } from '@fairweather/core';
import { limits } from '@fairweather/core/tools';
import { Command, Option } from 'commander';
import type { AnovaFlags } from './commands/anova.js';
import type { CalibrateFlags } from './commands/calibrate.js';
import type { DescribeFlags } from './commands/describe.js';
import type { ExplainFlags } from './commands/explain.js';
import type { FindingsFlags } from './commands/findings.js';
import type { FitFlags } from './commands/fit.js';
import type { QueryFlags } from './commands/query.js';
import type { RunFlags } from './commands/run.js';
import type { SweepFlags } from './commands/sweep.js';
import type { SweepPlanFlags } from './commands/sweepPlan.js';
import type { SweepVerifyFlags } from './commands/sweepVerify.js';
import type { SweepWorkFlags } from './commands/sweepWork.js';
import type { TheoriesFlags } from './commands/theories.js';
import type { VerifyFlags } from './commands/verify.js';
import { designNames } from './input/designNames.js';
import { partOf } from './input/partOf.js';
import { replicatesOrWidth } from './input/replicatesOrWidth.js';
import { shareOf } from './input/shareOf.js';
import { wholeNumber } from './input/wholeNumber.js';
import { printText, say } from './results/streams.js';
import { version } from './version.js';

const collect = (value: string, earlier?: readonly string[] | false): readonly string[] =>
  // After --no-arm there is a no where a list would be; the last word counts.
  earlier ? [...earlier, value] : [value];
const workers = () =>
  new Option(
    '--workers <n>',
    'number of threads (default: one per processor); it does not affect the digits',
  ).argParser(wholeNumber('--workers', 1, 256));
const seed = () =>
  new Option('--seed <text>', 'any text; the same seed gives the same digits').default(DEFAULT_SEED);
const theory = () => new Option('--theory <name>', 'run under another theory (see "fairweather list")');
const theoryOrModule = () =>
  new Option(
    '--theory <name>',
    'run under another theory (see "fairweather list"), or one of your own, from a module, which is code: ./mine.js',
  );
const measures = () =>
  new Option(
    '--measures <module>',
    'also measures of your own, from a module that is run as code: ./mine.js',
  );
const set = () => new Option('--set <name=value>', 'change a parameter; may be repeated').argParser(collect);

/** The same as `sweepLimits.points`, which a test compares: that package is loaded only for its command. */
const MOST_POINTS = 100_000;

/**
 * The command line. Each command is loaded when it is called: loading all of them takes longer than running one.
 */
export function program(signal: AbortSignal): Command {
  const fairweather = new Command('fairweather')
    .description('What happens to a relationship when somebody puts a price on it?')
    .version(version)
    // "sweep" and "sweep plan" have options of the same names: each belongs to the command before it.
    .enablePositionalOptions()
    .showHelpAfterError('(add --help for the options)')
    .configureOutput({
      writeOut: printText,
      writeErr: (text) => say(text.trimEnd()),
      outputError: (text) => sayWrong(text.trimEnd()),
    })
    .exitOverride();

  fairweather
    .command('list')
    .description('list the scenarios and the theories')
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action(async (flags: { format: 'table' | 'json' }) => (await import('./commands/list.js')).list(flags));

  fairweather
    .command('describe <scenario>')
    .description('describe a scenario: story, parameters, policy, measures, arms')
    .option('--odd', 'print the ODD document (Grimm et al. 2020) as Markdown')
    .option('--json', 'print the scenario as a file that "run" accepts')
    .option('--all', 'show every parameter of the mechanism')
    .action(async (scenario: string, flags: DescribeFlags) =>
      (await import('./commands/describe.js')).describe(scenario, flags),
    );

  fairweather
    .command('run <scenario>')
    .description('run a scenario, or a scenario file, with its what-if arms')
    .addOption(set())
    .addOption(
      new Option(
        '--arm <arm>',
        'a what-if instead of the scenario’s own: "label: name=value, name=value"; may be repeated',
      ).argParser(collect),
    )
    .option('--no-arm', 'only the scenario as given, without its what-ifs')
    .addOption(theoryOrModule())
    .addOption(measures())
    .addOption(
      new Option('--replicates <n>', 'number of replicates')
        .argParser(wholeNumber('--replicates', 1, limits.replicates))
        .default(100),
    )
    .addOption(seed())
    .addOption(workers())
    .option('--out <folder>', 'write report.html, CSV files and a manifest into this folder')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['table', 'json', 'csv']).default('table'),
    )
    .addOption(
      new Option('--measure <name>', 'only this measure, in JSON and CSV; may be repeated').argParser(
        collect,
      ),
    )
    .option('--compare-with <arm>', 'the arm that the others are compared with')
    .option('--every-replicate', 'with --out, also write replicates.csv')
    .option('--no-progress', 'show no progress')
    .action(async (scenario: string, flags: RunFlags) =>
      (await import('./commands/run.js')).run(scenario, flags, signal),
    );

  const sweep = sweeping(
    fairweather
      .command('sweep')
      .argument('<scenario>', 'name or file of a scenario')
      .description('run many variants of a scenario, all on the same people and the same luck'),
  )
    .addOption(workers())
    .option('--out <folder>', 'write a report, tables and a manifest into this folder')
    .option('--no-progress', 'show no progress')
    .enablePositionalOptions()
    .action(async (scenario: string, flags: SweepFlags, command: Command) => {
      needs(command, 'over', 'out');
      await (await import('./commands/sweep.js')).sweep(scenario, flags, signal);
    });

  sweeping(
    sweep
      .command('plan <scenario>')
      .description('only write down what to run, for workers on any number of machines'),
  )
    .option(
      '--to <place>',
      'a new folder that all machines reach, or the address of a PostgreSQL database or a Redis',
    )
    .action(async (scenario: string, flags: SweepPlanFlags, command: Command) => {
      needs(command, 'over', 'to');
      await (await import('./commands/sweepPlan.js')).sweepPlan(scenario, flags);
    });

  sweep
    .command('work <place>')
    .description('run shards of a plan until all are done, beside any number of others')
    .addOption(
      new Option('--shard <i/n>', 'only the ith of n parts, which nobody else has').argParser(partOf),
    )
    .addOption(
      new Option('--lease <seconds>', 'give the shard of a silent worker to others after this long')
        .argParser(wholeNumber('--lease', 1, 86_400))
        .default(60),
    )
    .addOption(workers())
    .option('--no-progress', 'show no progress')
    .action(async (place: string, flags: SweepWorkFlags) =>
      (await import('./commands/sweepWork.js')).sweepWork(place, flags, signal),
    );

  sweep
    .command('status <place>')
    .description('how far the workers of a plan have come, by machine')
    .action(async (place: string) => (await import('./commands/sweepStatus.js')).sweepStatus(place));

  sweep
    .command('merge <place>')
    .description('write the result of a plan whose shards are all done')
    .requiredOption('--out <folder>', 'write a report, tables and a manifest into this folder')
    .action(async (place: string, flags: { out: string }) =>
      (await import('./commands/sweepMerge.js')).sweepMerge(place, flags, signal),
    );

  sweep
    .command('verify <place>')
    .description('run some shards of each machine again, and compare every digit')
    .addOption(
      new Option('--share <share>', 'share of the shards of each machine, one at least')
        .argParser(shareOf)
        .default(0.01),
    )
    .addOption(
      new Option('--seed <text>', 'any text; another one chooses other shards').default(DEFAULT_SEED),
    )
    .addOption(workers())
    .option('--no-progress', 'show no progress')
    .action(async (place: string, flags: SweepVerifyFlags) =>
      (await import('./commands/sweepVerify.js')).sweepVerify(place, flags, signal),
    );

  fairweather
    .command('query <sql>')
    .description('ask in SQL about the tables of a result, such as "select * from points"')
    .requiredOption('--in <folder>', 'the folder of a sweep or of a run')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['table', 'csv', 'json']).default('table'),
    )
    .action(async (sql: string, flags: QueryFlags) =>
      (await import('./commands/query.js')).query(sql, flags),
    );

  fairweather
    .command('explain <scenario>')
    .description('explain the choices of one agent by the four prices')
    .addOption(
      new Option('--agent <n>', 'counted from 1')
        .argParser(wholeNumber('--agent', 1, 1e9))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--week <n>', 'show this unit of the calendar, day by day').argParser(
        wholeNumber('--week', 1, limits.units),
      ),
    )
    .option('--arm <arm>', 'in this arm of the scenario, or "label: name=value"')
    .addOption(set())
    .addOption(theoryOrModule())
    .addOption(seed())
    .addOption(
      new Option('--replicate <n>', 'in this replicate, counted from 1')
        .argParser(wholeNumber('--replicate', 1, limits.replicates))
        .default(1),
    )
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action(async (scenario: string, flags: ExplainFlags) =>
      (await import('./commands/explain.js')).explain(scenario, flags),
    );

  examining(
    fairweather
      .command('theories <scenario>')
      .description('test rival theories on the published counts: rejected, supported or indistinguishable'),
  )
    .addOption(set())
    .action(async (scenario: string, flags: TheoriesFlags) =>
      (await import('./commands/theories.js')).theories(scenario, flags, signal),
    );

  examining(
    fairweather
      .command('fit <counts.csv>')
      .description(
        'the same for your own counts: columns group, unit, taken, opportunities [, treated, periods]',
      )
      .requiredOption('--policy <file.json>', 'calendar and dated events; see docs/fit.md'),
  )
    .addOption(set())
    .action(async (file: string, flags: FitFlags) =>
      (await import('./commands/fit.js')).fit(file, flags, signal),
    );

  fairweather
    .command('anova <scenario>')
    .description(
      'analyse the variance of the published counts, and how often simulated counts give the same result',
    )
    .addOption(
      new Option('--replicates <n>', 'number of simulated studies; 0 analyses the counts alone')
        .argParser(wholeNumber('--replicates', 0, 10_000))
        .default(200),
    )
    .addOption(set())
    .addOption(theory())
    .addOption(seed())
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action(async (scenario: string, flags: AnovaFlags) =>
      (await import('./commands/anova.js')).anova(scenario, flags, signal),
    );

  fairweather
    .command('calibrate <scenario>')
    .description(
      'find values of parameters under which a scenario could have given what was counted, by simulation alone',
    )
    .requiredOption(
      '--over <name=range>',
      'a parameter that is not known, and its range: guilt=0.5..2; may be repeated',
      collect,
    )
    .requiredOption(
      '--observed <measure=value>',
      'what was counted: late_per_week=14@5..16 for a window of units; may be repeated',
      collect,
    )
    .addOption(
      new Option('--particles <n>', 'worlds that the search keeps in mind')
        .argParser(wholeNumber('--particles', 20, 1e6))
        .default(500),
    )
    .addOption(
      new Option('--simulations <n>', 'the most simulations of the search')
        .argParser(wholeNumber('--simulations', 20, 1e6))
        .default(20_000),
    )
    .addOption(
      new Option('--studies <n>', 'simulated studies whose truth is known, as a check')
        .argParser(wholeNumber('--studies', 10, 1e6))
        .default(40),
    )
    .addOption(set())
    .addOption(theory())
    .addOption(seed())
    .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
    .action(async (scenario: string, flags: CalibrateFlags) =>
      (await import('./commands/calibrate.js')).calibrate(scenario, flags, signal),
    );

  fairweather
    .command('findings')
    .description('compare the mechanism with published findings: hit or miss')
    .addOption(new Option('--id <id>', 'only this finding; may be repeated').argParser(collect))
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['table', 'json', 'markdown'])
        .default('table'),
    )
    .option('--no-progress', 'show no progress')
    .action(async (flags: FindingsFlags) => (await import('./commands/findings.js')).findings(flags, signal));

  fairweather
    .command('verify <manifest>')
    .description('run a manifest again, and compare every digit')
    .addOption(new Option('--theory <module>', 'the module of the custom theory that it was run under'))
    .addOption(new Option('--measures <module>', 'the module of the custom measures in it'))
    .addOption(workers())
    .action(async (file: string, flags: VerifyFlags) =>
      (await import('./commands/verify.js')).verify(file, flags, signal),
    );

  return fairweather;
}

/** The options that say what to sweep. */
function sweeping(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--over <name=range>',
        'vary a parameter: fine=0:200:10 (in steps), fineUntil=5..20 (a range) or fine=0,10,50; may be repeated',
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--design <design>',
        'which points: every combination, one at a time, or points that fill the ranges',
      )
        .choices(designNames)
        .default('factorial'),
    )
    .addOption(
      new Option(
        '--points <n>',
        'number of points of a design that fills the ranges (default: 256)',
      ).argParser(wholeNumber('--points', 1, MOST_POINTS)),
    )
    .addOption(
      new Option(
        '--replicates <n>',
        'number of replicates of each point; until=0.5 for as many as the 95 % interval of the mean of the first ' +
          'measure needs to be that narrow',
      )
        .argParser(replicatesOrWidth)
        .default(100),
    )
    .addOption(new Option('--measure <name>', 'only this measure; may be repeated').argParser(collect))
    .addOption(
      new Option('--from <n>', 'first unit of the window over which measures are averaged').argParser(
        wholeNumber('--from', 1, limits.units),
      ),
    )
    .addOption(
      new Option('--until <n>', 'last unit of the window, inclusive').argParser(
        wholeNumber('--until', 1, limits.units),
      ),
    )
    .option(
      '--compare-with <arm>',
      'also the difference of each point from itself with the values of this arm',
    )
    .addOption(
      new Option('--luck <luck>', 'whether all points share the same people and luck')
        .choices(['shared', 'own'])
        .default('shared'),
    )
    .addOption(set())
    .addOption(theoryOrModule())
    .addOption(measures())
    .addOption(seed());
}

/** Refuses a command without some options; Commander would ask for them in the commands below it, too. */
function needs(command: Command, ...names: readonly string[]): void {
  for (const name of names) {
    if (command.getOptionValue(name) !== undefined) continue;
    const option = command.options.find((one) => one.attributeName() === name);
    command.error(`error: required option '${option?.flags}' not specified`);
  }
}

/** Commander's sentence on one line, and its suggestion on the next. */
function sayWrong(text: string): void {
  const [, sentence, guess] = /^(?:error: )?(.*?)(?:\n(\(Did you mean [^\n]*))?$/s.exec(text) ?? [
    '',
    '',
    text,
  ];
  say(`fairweather: ${sentence}`);
  if (guess) say(guess);
}

/** The options of the commands that test theories on counts. */
function examining(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--theory <name>',
        'only this theory; may be repeated (default: those that concern a price)',
      ).argParser(collect),
    )
    .addOption(
      new Option('--replicates <n>', 'number of simulated studies for the patterns; 0 skips the checks')
        .argParser(wholeNumber('--replicates', 0, 100_000))
        .default(400),
    )
    .addOption(
      new Option(
        '--recovery <n>',
        'simulate this many studies with known parameters, fit them, and report bias and coverage',
      ).argParser(wholeNumber('--recovery', 1, 100_000)),
    )
    .addOption(
      new Option('--law <law>', 'distribution of the counts')
        .choices(['binomial', 'beta-binomial'])
        .default('binomial'),
    )
    .option('--unit-effects', 'give each unit an effect that all groups share, such as a week of illness')
    .addOption(workers())
    .addOption(new Option('--format <format>', 'what to print').choices(['table', 'json']).default('table'))
    .option('--no-progress', 'show no progress');
}
