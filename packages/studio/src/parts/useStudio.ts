import type { CatalogueEntry } from '@fairweather/scenarios';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Engine } from '../engine/engine.js';
import type { Action, Studio } from '../state/Studio.js';
import type { Computed } from '../state/useExperiment.js';
import type { Language } from '../words/languages.js';
import type { Words } from '../words/Words.js';

/** The state and the functions that every part of the page can use. */
export interface StudioContext {
  readonly studio: Studio;
  readonly act: (action: Action) => void;
  readonly computed: Computed;
  readonly engine: Engine;
  /** The scenario of the setup, with its study and translations. */
  readonly known: CatalogueEntry;
  readonly language: Language;
  readonly words: Words;
  /** A text of a scenario in the language of the page. */
  readonly say: (text: string) => string;
}

export const StudioContext = createContext<StudioContext | undefined>(undefined);

/** The state and the functions that every part of the page can use. */
export function useStudio(): StudioContext {
  const context = useContext(StudioContext);
  if (!context) throw new Error('useStudio() is called outside of the page.');
  return context;
}
