import { useRef } from 'preact/hooks';
import { armScenarios } from '../state/armScenarios.js';
import { eventsOf, type ShownEvent } from '../state/eventsOf.js';
import { useLevers } from '../state/useSetup.js';
import { unitName } from '../words/calendarWords.js';
import { useStudio } from './useStudio.js';

/** The policy of the arm over time: bars that can be dragged with the pointer or moved with the arrow keys. */
export function Timeline() {
  const { studio, words, say, known } = useStudio();
  const scenario = armScenarios(studio.setup)[studio.active];
  const { units, unit } = known.scenario.calendar;
  const events = eventsOf(scenario);
  if (events.length === 0) return null;
  const names = events.map(({ label, kind }) => (label ? say(label) : words.events[kind]));
  // Two events without a label may have the same name.
  const nameOf = ({ kind }: ShownEvent, i: number) =>
    names.filter((name) => name === names[i]).length > 1 ? `${names[i]}: ${words.events[kind]}` : names[i];
  const ticks = units <= 24 ? 4 : 12;
  return (
    <section aria-label={words.experiment.timeline}>
      <h2>{words.experiment.timeline}</h2>
      <p class="note">
        {words.experiment.timelineHint}
        {events.some((event) => isOff(event)) && ` ${words.experiment.paleHint}`}
      </p>
      <div class="timeline">
        {events.map((event, i) => (
          <EventRow key={i} event={event} name={nameOf(event, i)} units={units} />
        ))}
        <div class="ruler" aria-hidden="true">
          {Array.from({ length: Math.floor(units / ticks) + 1 }, (_, i) => Math.max(1, i * ticks)).map(
            (at) => (
              <span key={at} style={{ left: `${(100 * (at - 0.5)) / units}%` }}>
                {at}
              </span>
            ),
          )}
          <span class="unit">{unitName(unit, words, say)}</span>
        </div>
      </div>
    </section>
  );
}

/** True if an event has an amount of 0: it has a bar, but no effect. */
function isOff({ from, amount }: ShownEvent): boolean {
  return from > 0 && amount === 0;
}

function EventRow({ event, name, units }: { event: ShownEvent; name: string; units: number }) {
  const { words, known, say } = useStudio();
  const setLevers = useLevers();
  const track = useRef<HTMLDivElement>(null);
  const grip = useRef(0);
  const { from, until, fromLever, untilLever, moment } = event;
  const never = from === 0;
  const unit = unitName(known.scenario.calendar.unit, words, say);
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  const set = (values: Readonly<Record<string, number>>) => setLevers(values);

  const at = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    return box ? within(Math.ceil(((clientX - box.left) / box.width) * units), 1, units) : 1;
  };
  const drag = (part: 'from' | 'until' | 'both') => ({
    onPointerDown: (down: PointerEvent) => {
      down.preventDefault();
      down.stopPropagation();
      (down.currentTarget as HTMLElement).setPointerCapture(down.pointerId);
      (down.currentTarget as HTMLElement).focus();
      grip.current = at(down.clientX) - from;
    },
    onPointerMove: (move: PointerEvent) => {
      if (move.buttons === 0 || !(move.currentTarget as HTMLElement).hasPointerCapture(move.pointerId))
        return;
      moveTo(part, part === 'both' ? at(move.clientX) - grip.current : at(move.clientX));
    },
  });
  const moveTo = (part: 'from' | 'until' | 'both', to: number) => {
    if (part === 'from' && fromLever) set({ [fromLever]: within(to, 1, moment ? units : until) });
    if (part === 'until' && untilLever) set({ [untilLever]: within(to, Math.max(1, from), units) });
    if (part === 'both') {
      const length = until - from;
      const start = within(to, 1, untilLever ? units - length : moment ? units : until);
      set({
        ...(fromLever ? { [fromLever]: start } : {}),
        ...(untilLever ? { [untilLever]: fromLever ? start + length : until } : {}),
      });
    }
  };
  const keys = (part: 'from' | 'until' | 'both', now: number) => (press: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[
      press.key
    ];
    const to =
      press.key === 'Home' ? 1 : press.key === 'End' ? units : by === undefined ? undefined : now + by;
    if (to === undefined) return;
    press.preventDefault();
    moveTo(part, to);
  };
  const handle = (part: 'from' | 'until', value: number, label: string) => (
    <span
      class={`grip ${part}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={units}
      aria-valuenow={value}
      aria-valuetext={words.unitAt(unit, value)}
      onKeyDown={keys(part, value)}
      {...drag(part)}
    />
  );
  return (
    <div class="event">
      <div class="event-name">
        {name}
        {event.canBeNever && fromLever && (
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={!never}
              checked={!never}
              aria-label={words.experiment.happens(name)}
              onChange={({ currentTarget }) =>
                set({
                  [fromLever]: currentTarget.checked
                    ? Math.min(moment ? units : until, Math.ceil(units * 0.8)) || 1
                    : 0,
                })
              }
            />
          </label>
        )}
      </div>
      <div class="track" ref={track}>
        {never ? (
          <span class="never">{words.experiment.never}</span>
        ) : (
          <div
            class={isOff(event) ? 'span off' : 'span'}
            style={{
              left: `${(100 * (from - 1)) / units}%`,
              width: `${(100 * (until - from + 1)) / units}%`,
            }}
            {...(fromLever ? drag('both') : {})}
          >
            {fromLever &&
              handle('from', from, moment ? words.experiment.happens(name) : words.experiment.starts(name))}
            {untilLever && handle('until', until, words.experiment.ends(name))}
          </div>
        )}
      </div>
    </div>
  );
}
