import { InputError } from '@fairweather/core';
import { armScenarios } from './armScenarios.js';
import { initialSetup } from './initialSetup.js';
import { MOST_ARMS, MOST_REPLICATES, type Setup, type StudioArm } from './Setup.js';

/** A longer link is not one of ours. */
const MOST_CHARACTERS = 20_000;
/** A longer name does not fit on the page. */
const LONGEST_NAME = 80;

/** The experiment of a link, and the digest of its numbers where it was made. */
export interface Linked {
  readonly setup: Setup;
  readonly digest?: string;
}

/**
 * An experiment as the part of a link after "#". It reads like the flags of the command line:
 * "scenario=daycare&…&arm=never fined: fine=0".
 */
export function toLink(setup: Setup, digest?: string): string {
  const { scenario, theory, seed, replicates, common, arms, compareWith } = setup;
  const fields = new URLSearchParams({ scenario, theory, seed, replicates: String(replicates) });
  for (const [name, value] of Object.entries(common)) fields.append('set', `${name}=${value}`);
  for (const { name, values } of arms) {
    const changes = Object.entries(values).map(([lever, value]) => `${lever}=${value}`);
    fields.append('arm', [name.replaceAll(':', ' '), changes.join(', ')].filter(Boolean).join(': '));
  }
  fields.append('compare', String(compareWith + 1));
  if (digest) fields.append('digest', digest);
  return fields.toString();
}

/**
 * Reads such a link. An empty one contains no experiment.
 *
 * @throws InputError that names the error
 */
export function fromLink(hash: string): Linked | undefined {
  const text = hash.replace(/^#/, '');
  if (text === '') return undefined;
  if (text.length > MOST_CHARACTERS) throw new InputError('It is too long for a link to this page.');
  const fields = new URLSearchParams(text);
  const name = fields.get('scenario');
  if (name === null) throw new InputError('It names no scenario.');
  const start = initialSetup(name);
  const arms = fields.getAll('arm').map(readArm);
  if (arms.length > MOST_ARMS)
    throw new InputError(`It has ${arms.length} arms, and ${MOST_ARMS} are the most.`);
  const twin = arms.find((arm, place) => arms.some((other, at) => at < place && other.name === arm.name));
  if (twin) throw new InputError(`Two of its arms are called "${twin.name}".`);
  const setup: Setup = {
    scenario: name,
    theory: fields.get('theory') ?? start.theory,
    seed: plain(fields.get('seed') ?? start.seed, 'seed'),
    replicates: readCount(fields.get('replicates'), 'replicates', MOST_REPLICATES) ?? start.replicates,
    common: Object.fromEntries(fields.getAll('set').map(readValue)),
    arms: arms.length > 0 ? arms : start.arms,
    compareWith:
      (readCount(fields.get('compare'), 'compare', arms.length || start.arms.length) ??
        (arms.length > 0 ? 1 : start.compareWith + 1)) - 1,
  };
  armScenarios(setup);
  const digest = fields.get('digest');
  if (digest !== null && !/^[0-9a-f]{64}$/.test(digest)) throw new InputError('Its digest is broken.');
  return digest === null ? { setup } : { setup, digest };
}

function readArm(text: string): StudioArm {
  const colon = text.indexOf(':');
  const name = plain((colon < 0 ? text : text.slice(0, colon)).trim(), 'name of an arm');
  if (name === '') throw new InputError('One of its arms has no name.');
  if (name.length > LONGEST_NAME)
    throw new InputError(`An arm has a name of ${name.length} letters; ${LONGEST_NAME} are the most.`);
  const changes = colon < 0 ? [] : text.slice(colon + 1).split(',');
  return { name, values: Object.fromEntries(changes.map(readValue)) };
}

/** A text without control characters, line separators, and marks that change the direction of writing. */
export function typable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '');
}

/** A text that can be typed into the page or on a command line. */
function plain(text: string, what: string): string {
  if (typable(text) !== text) throw new InputError(`The ${what} has a character in it that nobody can type.`);
  return text;
}

function readValue(text: string): [string, number] {
  const [, name, number] = /^\s*(\w+)\s*=\s*(\S+)\s*$/.exec(text) ?? [];
  // A link does not contain −0.
  const value = Number(number) + 0;
  if (name === undefined || !Number.isFinite(value)) {
    throw new InputError(`It says "${text.trim().slice(0, 60)}" where a lever and its value belong.`);
  }
  return [name, value];
}

function readCount(text: string | null, what: string, most: number): number | undefined {
  if (text === null) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new InputError(
    `Its "${what}" is "${text.slice(0, 20)}"; a whole number from 1 to ${most} belongs there.`,
  );
}
