import { useEffect, useState } from 'preact/hooks';
import { unitName } from '../words/calendarWords.js';
import { useStudio } from './useStudio.js';

/** Milliseconds per unit while playing. */
const PACE = 450;

/** Shows the numbers up to a unit, step by step or continuously. */
export function Player({ units }: { units: number }) {
  const { studio, act, words, known, say } = useStudio();
  const [playing, play] = useState(false);
  const until = studio.until ?? units;
  const unit = unitName(known.scenario.calendar.unit, words, say);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(
      () => {
        const next = until + 1;
        act({ do: 'until', until: next >= units ? undefined : next });
        if (next >= units) play(false);
      },
      PACE * Math.min(1, 24 / units),
    );
    return () => clearTimeout(timer);
  }, [playing, until, units, act]);
  return (
    <div class="player">
      <label>
        {words.experiment.shownUntil}:{' '}
        {until >= units
          ? words.experiment.all
          : until === 0
            ? words.experiment.nothing
            : words.unitAt(unit, until)}
        <input
          type="range"
          min={0}
          max={units}
          value={until}
          onInput={({ currentTarget }) => {
            play(false);
            const at = currentTarget.valueAsNumber;
            act({ do: 'until', until: at >= units ? undefined : at });
          }}
        />
      </label>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          if (!playing && until >= units) act({ do: 'until', until: 0 });
          play(!playing);
        }}
      >
        {playing ? words.experiment.pause : words.experiment.play}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          play(false);
          act({ do: 'until', until: until >= units ? 0 : undefined });
        }}
      >
        {until >= units ? words.experiment.hide : words.experiment.showAll}
      </button>
    </div>
  );
}
