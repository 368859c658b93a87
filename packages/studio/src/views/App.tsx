import { InputError } from '@fairweather/core';
import { findScenario } from '@fairweather/scenarios';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Engine } from '../engine/engine.js';
import { StudioContext } from '../parts/useStudio.js';
import { hasWork } from '../state/hasWork.js';
import { initialSetup } from '../state/initialSetup.js';
import { fromLink, toLink } from '../state/link.js';
import { type Kept, readKept } from '../state/readKept.js';
import { type Step, type Studio, steps } from '../state/Studio.js';
import { keep, kept, setAside } from '../state/storage.js';
import { begin, studioAfter } from '../state/studioAfter.js';
import { useExperiment } from '../state/useExperiment.js';
import { languages, languageToStart, sayIn } from '../words/languages.js';
import { Check } from './Check.js';
import { Choose } from './Choose.js';
import { Debrief } from './Debrief.js';
import { Experiment } from './Experiment.js';
import { Header } from './Header.js';
import { Messages } from './Messages.js';
import { Predict } from './Predict.js';
import { StepButtons } from './StepButtons.js';
import { Why } from './Why.js';

/** The first story of the page. */
const FIRST = 'daycare';
/** The name under which the work of this tab is stored. */
export const KEPT = 'fairweather-studio';
/** The most letters of a sentence about a link. */
const LONGEST_REASON = 300;

const views: Readonly<Record<Step, () => preact.JSX.Element>> = {
  choose: Choose,
  predict: Predict,
  experiment: Experiment,
  why: Why,
  check: Check,
  debrief: Debrief,
};

/** The whole page. */
export function App({ engine }: { engine: Engine }) {
  const [tab] = useState(keptInTab);
  const [language, speak] = useState(() => (tab !== 'spoilt' && tab?.language) || languageToStart());
  const words = languages[language];
  const [studio, act] = useReducer(studioAfter, tab, start);
  const computed = useExperiment(engine, studio.setup);
  const known = findScenario(studio.setup.scenario);
  const say = useMemo(() => sayIn(language, known), [language, known]);
  const [stored, setStored] = useState(true);

  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = `${say(known.scenario.title)} – ${words.brand}`;
  }, [words, say, known]);

  useEffect(() => {
    document.documentElement.dataset.projector = String(studio.projector);
  }, [studio.projector]);

  useEffect(() => {
    scrollTo(0, 0);
  }, [studio.step]);

  // The shared part is in the address; the rest belongs to the class and is stored for this tab.
  const { digest } = computed;
  // At once, so that a page that is being closed still saves the last input
  useLayoutEffect(() => {
    const save = () => {
      const link = `#${toLink(studio.setup, digest)}`;
      // First, because a browser that gets too many new addresses may refuse one.
      setStored(keep(KEPT, JSON.stringify({ address: location.hash, link, studio, language })));
      history.replaceState(entryOf(studio), '', link);
    };
    // Not at every step of a slider: a new address takes a browser longer than a chart does.
    const timer = setTimeout(save, 200);
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', save);
    };
  }, [studio, digest, language]);

  // The browser's back button leads to the previous step, not out of the class. At once, so that no step is missed.
  useLayoutEffect(() => {
    const at = entryNow();
    if (at?.work === studio.work && at.step === studio.step) return;
    // A newly opened address has no entry yet. Every other action adds an entry with the address of this experiment;
    // otherwise, going back would not notice another story that still had the previous address.
    if (at) history.pushState(entryOf(studio), '', `#${toLink(studio.setup, digest)}`);
    else history.replaceState(entryOf(studio), '', location.hash);
  }, [studio.step, studio.work]);

  useLayoutEffect(() => {
    const here = `#${toLink(studio.setup, digest)}`;
    const opened = () => {
      // Of our own changes of the address, only going back leads here.
      if (location.hash === here) return;
      // A link that cannot be opened changes nothing.
      const found = openLink(location.hash, 'change');
      if (!found) return;
      if (found.do === 'open' && hasWork(studio) && !confirm(words.choose.sure)) {
        history.replaceState(entryOf(studio), '', here);
        return;
      }
      const entry = entryNow();
      act(found.do === 'open' && entry ? { ...found, entry } : found);
    };
    const back = () => {
      // The address opens another experiment.
      const entry = entryNow();
      if (entry?.work !== studio.work) return;
      // The experiment may have been changed since; going back changes only the step.
      history.replaceState(entry, '', here);
      act({ do: 'go', step: entry.step });
    };
    addEventListener('hashchange', opened);
    addEventListener('popstate', back);
    return () => {
      removeEventListener('hashchange', opened);
      removeEventListener('popstate', back);
    };
  }, [studio, digest, words]);

  // Before the next key can be pressed
  useLayoutEffect(() => {
    const turn = ({ key, target, ctrlKey, altKey, metaKey, defaultPrevented }: KeyboardEvent) => {
      if (!studio.projector || ctrlKey || altKey || metaKey || defaultPrevented) return;
      if (
        target instanceof Element &&
        target.closest('input, textarea, select, dialog, [role=slider], .scroll')
      )
        return;
      const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key];
      const step = by && steps[steps.indexOf(studio.step) + by];
      if (step) act({ do: 'go', step });
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [studio.projector, studio.step]);

  const View = views[studio.step];
  return (
    <StudioContext.Provider value={{ studio, act, computed, engine, known, language, words, say }}>
      <button type="button" class="skip" onClick={focusContent}>
        {words.skip}
      </button>
      <Header language={language} speak={speak} />
      <main id="content" tabIndex={-1} class={`container step-${studio.step}`} aria-busy={computed.busy}>
        <Messages stored={stored} />
        <View key={studio.step} />
        <StepButtons />
      </main>
    </StudioContext.Provider>
  );
}

/** Not a link, because that would change the address, which contains the experiment. */
function focusContent(): void {
  document.getElementById('content')?.focus();
}

/** The content of an entry in the browser's history: a step of a piece of work. */
type Entry = Pick<Studio, 'work' | 'step'>;

function entryOf({ work, step }: Studio): Entry {
  return { work, step };
}

/** The current entry of the browser, if this version of the page made it. */
function entryNow(): Entry | undefined {
  const entry = history.state as Entry | null;
  return entry && steps.includes(entry.step) && Number.isFinite(entry.work) ? entry : undefined;
}

function start(tab: Kept | 'spoilt' | undefined): Studio {
  if (tab === 'spoilt') setAside(KEPT);
  else if (tab && (tab.address === location.hash || tab.link === location.hash)) return tab.studio;
  const found = openLink(location.hash, 'link');
  // If the page is reloaded and the tab stored nothing, it is the same work; otherwise it is new to this tab.
  const entry = entryNow();
  const fresh: Studio = {
    ...begin(initialSetup(FIRST)),
    work: entry?.work ?? Date.now(),
    ...(tab === 'spoilt' ? { problem: { kind: 'kept' } } : {}),
  };
  if (!found) return fresh;
  const opened = studioAfter(fresh, found.do === 'open' && entry ? { ...found, entry } : found);
  return { ...opened, ...(fresh.problem && !opened.problem ? { problem: fresh.problem } : {}) };
}

function openLink(hash: string, kind: 'link' | 'change'): Parameters<typeof studioAfter>[1] | undefined {
  try {
    const linked = fromLink(hash);
    return linked && { do: 'open', linked };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { do: 'problem', problem: { kind, reason: error.message.slice(0, LONGEST_REASON) } };
  }
}

/** The work of this tab, if the page is reloaded; "spoilt" if it cannot be read. */
function keptInTab(): Kept | 'spoilt' | undefined {
  const stored = kept(KEPT);
  if (stored === undefined) return undefined;
  try {
    return readKept(stored);
  } catch {
    return 'spoilt';
  }
}
