import { type ArmResult, experimentOf, outcomeDigest, scenarioId } from '@fairweather/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Engine, Ran } from '../engine/engine.js';
import { armScenarios } from './armScenarios.js';
import type { Setup } from './Setup.js';

/** Complete runs of the arms of one setup. */
export interface Numbers {
  /** The setup of these runs; an older one than requested while a newer run is in progress. */
  readonly setup: Setup;
  readonly arms: readonly ArmResult[];
}

/** The state of the requested numbers. */
export interface Computed {
  readonly numbers?: Numbers;
  /** Continues with the numbers when the page is idle. */
  readonly digest?: string;
  readonly busy: boolean;
  readonly failure?: string;
  /** Repeats the failed run. */
  readonly again: () => void;
}

/**
 * Milliseconds before a newer run may replace this one. Without them nothing would be drawn during a drag, because
 * every move would end the run before it.
 */
const GRACE = 250;

interface Run {
  readonly key: string;
  readonly setup: Setup;
  readonly ran: readonly Ran[];
  readonly digest?: string;
}

/** Runs a setup whenever it changes; the result is always a complete run of one setup. */
export function useExperiment(engine: Engine, setup: Setup): Computed {
  const [run, setRun] = useState<Run>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const again = () => setAttempt(attempt + 1);
  const key = keyOf(setup);

  const underWay = useRef<{ readonly since: number; next?: () => void } | undefined>(undefined);

  // The key contains everything that determines the numbers. It runs before the page is painted, because waiting for a
  // frame would use up a sixth of the time allowed for a slider.
  useLayoutEffect(() => {
    let current = true;
    let begun = false;
    setFailure(undefined);
    const begin = () => {
      if (!current || begun) return;
      begun = true;
      const own: NonNullable<typeof underWay.current> = { since: performance.now() };
      underWay.current = own;
      const over = () => {
        if (underWay.current === own) underWay.current = undefined;
        own.next?.();
      };
      const arms = armScenarios(setup).map((scenario) => ({ key: scenarioId(scenario), scenario }));
      engine.run(arms, setup.seed, setup.replicates).then(
        (ran) => {
          // Even if it is not the newest any more: a newer run that has begun ends it.
          setRun({ key, setup, ran });
          over();
        },
        (error: Error) => {
          if (current) setFailure(error.message);
          over();
        },
      );
    };
    const before = underWay.current;
    if (before) before.next = begin;
    const timer = setTimeout(begin, before ? before.since + GRACE - performance.now() : 0);
    if (!before) begin();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);

  useEffect(() => {
    if (!run || run.digest !== undefined) return;
    const timer = setTimeout(() => {
      const digest = digestOf(run);
      setRun((now) => (now === run ? { ...run, digest } : now));
    }, 150);
    return () => clearTimeout(timer);
  }, [run]);

  if (failure !== undefined) return { busy: false, failure, again };
  // The numbers of another story have other measures.
  if (run?.setup.scenario !== setup.scenario) return { busy: true, again };
  const shown = run.key === key ? setup : run.setup;
  return {
    numbers: {
      setup: shown,
      arms: run.ran.map((arm, i) => ({ ...arm, name: shown.arms[i].name, digest: '' })),
    },
    ...(run.digest !== undefined && run.key === key ? { digest: run.digest } : {}),
    busy: run.key !== key,
    again,
  };
}

/** Everything in a setup that determines its numbers: neither names nor the arm to compare with. */
function keyOf({ scenario, theory, seed, replicates, common, arms }: Setup): string {
  return JSON.stringify([scenario, theory, seed, replicates, common, arms.map(({ values }) => values)]);
}

const digests = new WeakMap<Float64Array, string>();

function digestOf({ ran, setup: { seed, replicates } }: Run): string {
  const arms = ran.map((arm): ArmResult => {
    const { values } = arm.outcome;
    const digest = digests.get(values) ?? outcomeDigest(arm.outcome);
    digests.set(values, digest);
    return { ...arm, name: '', digest };
  });
  return experimentOf(arms, { seed, replicates }).digest;
}
