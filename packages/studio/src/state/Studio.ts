import type { Linked } from './link.js';
import type { Setup } from './Setup.js';

/** The pages, in the order in which a class goes through them. */
export const steps = ['choose', 'predict', 'experiment', 'why', 'check', 'debrief'] as const;
export type Step = (typeof steps)[number];

/** Those who forecast together. */
export interface Team {
  readonly name: string;
  /** Place of the arm that it forecasts, which is also its decision. */
  readonly arm: number;
  /** One number a stretch of the scenario; null where nothing was drawn yet. */
  readonly forecast: readonly (number | null)[];
  /** The arm as it was when the forecasts were locked. */
  readonly locked?: Locked;
}

/** What is held against a forecast, whatever becomes of the arm later. */
export interface Locked {
  /** Name of the arm. */
  readonly arm: string;
  /** One number a stretch, the first for what was known. */
  readonly outcome: readonly number[];
  /** Present value of a relationship to either side, where there is money. */
  readonly seller?: number;
  readonly buyer?: number;
  /** Whether the outcome had been seen before. */
  readonly seen: boolean;
}

/** Everything that the page knows, but for the numbers, which are computed. */
export interface Studio {
  /** Which piece of work this is: a story that was chosen, or a link that was opened, begins another. */
  readonly work: number;
  readonly step: Step;
  readonly setup: Setup;
  /** Place of the arm that is being changed. */
  readonly active: number;
  readonly teams: readonly Team[];
  readonly locked: boolean;
  /** Whether the outcome may be seen: after a forecast, or where somebody went on without one. */
  readonly open: boolean;
  /** Last unit that is shown; undefined is all. */
  readonly until?: number;
  /** Name of the measure in the chart; undefined is the headline. */
  readonly measure?: string;
  /** Digest that the link promised, for the setup that it held. */
  readonly promised?: { readonly digest: string | undefined; readonly setup: Setup };
  readonly notes: readonly string[];
  readonly projector: boolean;
  /** What went wrong with the last thing that somebody did, with a sentence from the engine; or that what was kept was spoilt. */
  readonly problem?:
    | { readonly kind: 'link' | 'change'; readonly reason: string }
    | { readonly kind: 'kept' };
}

/** What somebody did. */
export type Action =
  | { readonly do: 'go'; readonly step: Step }
  | { readonly do: 'choose'; readonly setup: Setup }
  | {
      readonly do: 'open';
      readonly linked: Linked;
      /** The piece of work and its step, where the browser's history leads back to one. */
      readonly entry?: Pick<Studio, 'work' | 'step'>;
    }
  | { readonly do: 'change'; readonly setup: Setup; readonly active?: number }
  | { readonly do: 'select'; readonly active: number }
  | { readonly do: 'teams'; readonly teams: readonly Team[] }
  | { readonly do: 'lock'; readonly results: readonly Locked[] }
  | { readonly do: 'reveal' }
  | { readonly do: 'until'; readonly until: number | undefined }
  | { readonly do: 'measure'; readonly measure: string | undefined }
  | { readonly do: 'note'; readonly place: number; readonly text: string }
  | { readonly do: 'projector'; readonly on: boolean }
  | { readonly do: 'problem'; readonly problem: Studio['problem'] | undefined };
