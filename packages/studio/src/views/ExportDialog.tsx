import type { RefObject } from 'preact';
import { download } from '../parts/download.js';
import { useStudio } from '../parts/useStudio.js';
import { experimentCsv, experimentJson } from '../state/exports.js';

/** The numbers as files. */
export function ExportDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { studio, words, computed } = useStudio();
  const { numbers, digest } = computed;
  const name = `fairweather-${studio.setup.scenario}`;
  const ready = studio.open && numbers !== undefined && !computed.busy;
  return (
    <dialog ref={dialog} aria-labelledby="export-title">
      <article>
        <h2 id="export-title">{words.exporting.title}</h2>
        {!studio.open && <p>{words.experiment.hidden}</p>}
        <div class="actions column">
          <button
            type="button"
            class="outline"
            disabled={!ready}
            onClick={() =>
              numbers && download(`${name}.csv`, new Blob([experimentCsv(numbers)], { type: 'text/csv' }))
            }
          >
            {words.exporting.csv}
          </button>
          <button
            type="button"
            class="outline"
            disabled={!ready || digest === undefined}
            onClick={() =>
              numbers &&
              digest &&
              download(
                `${name}.json`,
                new Blob([experimentJson(numbers, digest)], { type: 'application/json' }),
              )
            }
          >
            {words.exporting.json}
          </button>
        </div>
        <footer>
          <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </footer>
      </article>
    </dialog>
  );
}
