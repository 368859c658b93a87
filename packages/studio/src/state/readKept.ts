import { findScenario } from '@fairweather/scenarios';
import * as v from 'valibot';
import { type Language, languages } from '../words/languages.js';
import { fromLink, toLink } from './link.js';
import type { Setup } from './Setup.js';
import { type Studio, steps } from './Studio.js';
import { begin } from './studioAfter.js';

/** The stored work of a tab. */
export interface Kept {
  /** The address when it was stored; a page that is being closed has no time to change it. */
  readonly address: string;
  readonly link: string;
  readonly studio: Studio;
  readonly language: Language | undefined;
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const finite = v.pipe(v.number(), v.finite());
const place = (count: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(count - 1));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A longer text was not typed here. */
const LONGEST_TEXT = 100_000;

const around = v.looseObject({
  address: text(LONGEST_TEXT),
  link: text(LONGEST_TEXT),
  studio: v.looseObject({ promised: v.optional(v.looseObject({})) }),
  language: v.optional(v.picklist(Object.keys(languages) as Language[])),
});

/** The valid shape of a stored studio with this setup. */
function studioSchema(setup: Setup) {
  const { scenario, blocks } = findScenario(setup.scenario);
  const locked = v.object({
    arm: v.string(),
    outcome: v.pipe(v.array(finite), v.maxLength(1 + blocks.length)),
    seller: v.optional(finite),
    buyer: v.optional(finite),
    seen: v.boolean(),
  });
  const team = v.object({
    name: text(LONGEST_TEXT),
    arm: place(setup.arms.length),
    forecast: v.pipe(v.array(v.nullable(finite)), v.length(blocks.length)),
    locked: v.optional(locked),
  });
  return v.object({
    work: finite,
    step: v.picklist(steps),
    active: place(setup.arms.length),
    teams: v.pipe(v.array(team), v.minLength(1)),
    locked: v.boolean(),
    open: v.boolean(),
    until: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(scenario.calendar.units))),
    measure: v.optional(v.picklist(scenario.measures.map(({ name }) => name))),
    promised: v.optional(v.object({ digest: v.optional(digest), setup: v.unknown() })),
    notes: v.pipe(v.array(text(LONGEST_TEXT)), v.length(begin(setup).notes.length)),
    projector: v.boolean(),
  });
}

/**
 * The stored work of a tab, checked: another version, or somebody, may have written it.
 *
 * @throws if it is not in the format of this page
 */
export function readKept(stored: string): Kept {
  const { address, link, language, studio } = v.parse(around, JSON.parse(stored));
  const setup = setupOf(link);
  // Another version may not have stored everything.
  const { promised, ...checked } = v.parse(studioSchema(setup), { ...begin(setup), ...studio });
  const kept = {
    ...checked,
    setup,
    // Reading the setup from its link applies all checks.
    ...(promised && {
      promised: { digest: promised.digest, setup: setupOf(toLink(promised.setup as Setup)) },
    }),
  };
  return { address, link, language, studio: kept as Studio };
}

function setupOf(link: string): Setup {
  const linked = fromLink(link);
  if (!linked) throw new Error('No experiment was kept.');
  return linked.setup;
}
