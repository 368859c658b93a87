import { useRef } from 'preact/hooks';
import { useStudio } from '../parts/useStudio.js';
import { steps } from '../state/Studio.js';
import { type Language, languages } from '../words/languages.js';
import { ExportDialog } from './ExportDialog.js';
import { ShareDialog } from './ShareDialog.js';

/** The name of the page, its steps, and the buttons that are always at hand. */
export function Header({ language, speak }: { language: Language; speak: (language: Language) => void }) {
  const { studio, act, words, known, say } = useStudio();
  const share = useRef<HTMLDialogElement>(null);
  const exporting = useRef<HTMLDialogElement>(null);
  return (
    <header class="container page-head">
      <div class="bar">
        <p class="brand">
          <strong>{words.brand}</strong> <span class="story-name">{say(known.scenario.title)}</span>
        </p>
        <div class="tools" data-no-print>
          <button type="button" class="quiet" onClick={() => share.current?.showModal()}>
            {words.share.open}
          </button>
          <button type="button" class="quiet" onClick={() => exporting.current?.showModal()}>
            {words.exporting.open}
          </button>
          <button
            type="button"
            class="quiet"
            aria-pressed={studio.projector}
            title={words.projectorHint}
            onClick={() => act({ do: 'projector', on: !studio.projector })}
          >
            {words.projector}
          </button>
          <select
            aria-label={words.language}
            value={language}
            onChange={({ currentTarget }) => speak(currentTarget.value as Language)}
          >
            {Object.entries(languages).map(([code, { languageName }]) => (
              <option key={code} value={code}>
                {languageName}
              </option>
            ))}
          </select>
        </div>
      </div>
      <nav aria-label={words.stepsLabel} data-no-print>
        <ol class="steps">
          {steps.map((step, i) => (
            <li key={step}>
              <button
                type="button"
                class="quiet"
                aria-current={studio.step === step ? 'step' : undefined}
                onClick={() => act({ do: 'go', step })}
              >
                <span class="ordinal">{i + 1}</span> {words.steps[step]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <ShareDialog dialog={share} />
      <ExportDialog dialog={exporting} />
    </header>
  );
}
