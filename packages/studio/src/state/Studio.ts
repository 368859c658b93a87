import type { Linked } from './link.js';
import type { Setup } from './Setup.js';

/** The pages, in the order in which a class uses them. */
export const steps = ['choose', 'predict', 'experiment', 'why', 'check', 'debrief'] as const;
export type Step = (typeof steps)[number];

/** A group of people with one forecast. */
export interface Team {
  readonly name: string;
  /** Index of the arm that it forecasts, which is also its decision. */
  readonly arm: number;
  /** One number per stretch of the scenario; null if nothing has been drawn yet. */
  readonly forecast: readonly (number | null)[];
  /** The outcome of the arm when the forecasts were locked. */
  readonly locked?: Locked;
}

/** The outcome that a forecast is compared with, even if the arm changes later. */
export interface Locked {
  /** Name of the arm. */
  readonly arm: string;
  /** One number per stretch, starting with the known one. */
  readonly outcome: readonly number[];
  /** Present value of a relationship to each side, if there is money. */
  readonly seller?: number;
  readonly buyer?: number;
  /** True if the outcome had already been seen. */
  readonly seen: boolean;
}

/** The state of the page, without the numbers, which are computed. */
export interface Studio {
  /** Identifies a piece of work: choosing a story or opening a link starts a new one. */
  readonly work: number;
  readonly step: Step;
  readonly setup: Setup;
  /** Index of the arm that is being changed. */
  readonly active: number;
  readonly teams: readonly Team[];
  readonly locked: boolean;
  /** True if the outcome may be seen: after a forecast, or if somebody continued without one. */
  readonly open: boolean;
  /** Last unit that is shown; undefined for all. */
  readonly until?: number;
  /** Name of the measure in the chart; undefined for the headline. */
  readonly measure?: string;
  /** The digest in the link, and the setup that it belongs to. */
  readonly promised?: { readonly digest: string | undefined; readonly setup: Setup };
  readonly notes: readonly string[];
  readonly projector: boolean;
  /** The reason why the last action failed, in the engine's words; or that the stored work was unreadable. */
  readonly problem?:
    | { readonly kind: 'link' | 'change'; readonly reason: string }
    | { readonly kind: 'kept' };
}

/** An action of the user. */
export type Action =
  | { readonly do: 'go'; readonly step: Step }
  | { readonly do: 'choose'; readonly setup: Setup }
  | {
      readonly do: 'open';
      readonly linked: Linked;
      /** The piece of work and the step, if the browser's history leads back to one. */
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
