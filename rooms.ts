import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

// The rooms of the house, and which way its arrows may point. packages/core/test/rooms.test.ts holds the code to it.

/** The packages from the ground up: each may import those before it, and only through their doors. */
export const packages = [
  'core',
  'scenarios',
  'evidence',
  'charts',
  'report',
  'sweep',
  'notebook',
  'cli',
  'studio',
  'attack',
  'mutants',
];

/** The files of a package that others may import: what `exports` in its package.json names. */
export const doors = ['index', 'engine', 'tools', 'workers'];

/** The folders of core from the top down: each may import those below it. */
export const floors = [
  'explain', // one life, and everybody's
  'workers', // the same without blocking
  'compare', // arms with one another
  'run', // periods and replicates
  'people', // who they are, drawn
  'define', // a scenario is made, changed, checked, read from a file
  'plan', // a scenario as numbers, ready to run
  'theories', // which terms of the mechanism exist
  'mechanism', // equations (1) to (7)
  'scenario', // all that can be said, as types and as a schema
  'measures', // what is written down of a run, and what is read from it
  'random', // draws by address
  'parameters', // declared once
  'text', // for tables and terminals
  'input', // errors and limits
  'numbers', // the same digits everywhere
];

const isOneOf = (names: readonly string[]) => `(${names.join('|')})`;

/** A rule for each package: nothing of what stands above it. */
const packagesPointDown = packages.map(
  (name, place): IRegularForbiddenRuleType => ({
    name: `the package ${name} imports only packages before it`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: { path: `^packages/${isOneOf(packages.slice(place + 1).concat('none'))}/` },
  }),
);

/** A rule for each floor of core: nothing of what lies above it. */
const floorsPointDown = floors.map(
  (name, place): IRegularForbiddenRuleType => ({
    name: `core's ${name} imports only floors below it`,
    severity: 'error',
    from: { path: `^packages/core/src/${name}/` },
    to: { path: `^packages/core/src/(${isOneOf(floors.slice(0, place).concat('none'))}/|[^/]+$)` },
  }),
);

/** The rules as dependency-cruiser wants them: https://github.com/sverweij/dependency-cruiser. */
export const forbidden: IRegularForbiddenRuleType[] = [
  ...packagesPointDown,
  ...floorsPointDown,
  {
    name: 'every folder of core has a floor',
    severity: 'error',
    from: {},
    to: { path: '^packages/core/src/[^/]+/', pathNot: `^packages/core/src/${isOneOf(floors)}/` },
  },
  {
    name: 'packages are entered through their doors',
    severity: 'error',
    // The attack loads the built program piece by piece: it attacks the inner parts, too.
    from: { path: '^packages/([^/]+)/src/', pathNot: '^packages/attack/' },
    to: {
      path: '^packages/',
      pathNot: ['^packages/$1/', `^packages/[^/]+/(dist|src)/${isOneOf(doors)}\\.[^/]+$`],
    },
  },
  { name: 'no circle of files', severity: 'error', from: {}, to: { circular: true } },
];
