import { armColour } from '@fairweather/charts';
import { typable } from '../state/link.js';
import { MOST_ARMS, type StudioArm } from '../state/Setup.js';
import { useSetup } from '../state/useSetup.js';
import { useStudio } from './useStudio.js';

/** The longest name of a copy of a copy; a link has room for slightly more. */
const LONGEST_NAME = 60;

/** The arms: the one being changed, its name, and the one that the others are compared with. */
export function Arms() {
  const { studio, act, words, known, say } = useStudio();
  const change = useSetup();
  const { setup, active } = studio;
  const { arms, compareWith } = setup;
  const put = (arm: StudioArm) => change({ arms: arms.map((one, i) => (i === active ? arm : one)) });
  const fresh = (name: string) => {
    const short = name.slice(0, LONGEST_NAME);
    let free = short;
    for (let again = 2; arms.some((arm) => arm.name === free || say(arm.name) === free); again++)
      free = `${short} ${again}`;
    return free;
  };
  const add = (arm: StudioArm) => change({ arms: [...arms, { ...arm, name: fresh(arm.name) }] }, arms.length);
  const remove = () =>
    change(
      {
        arms: arms.filter((_, i) => i !== active),
        compareWith: compareWith === active ? 0 : compareWith - (compareWith > active ? 1 : 0),
      },
      Math.max(0, active - 1),
    );
  const ready = [{ name: known.scenario.asGiven, values: {} }, ...known.scenario.arms].filter(
    ({ name }) => !arms.some((arm) => arm.name === name),
  );
  return (
    <section aria-label={words.experiment.arms}>
      <h2>{words.experiment.arms}</h2>
      <div class="arm-list" role="toolbar" aria-label={words.experiment.arms}>
        {arms.map(({ name }, place) => (
          <button
            key={name}
            type="button"
            class="quiet arm"
            aria-pressed={place === active}
            style={{ borderColor: armColour(place) }}
            onClick={() => act({ do: 'select', active: place })}
          >
            {say(name)}
          </button>
        ))}
      </div>
      <div class="fields">
        <label>
          {words.experiment.armName}
          <input
            value={say(arms[active].name)}
            maxLength={LONGEST_NAME}
            onChange={({ currentTarget }) => {
              const name = typable(currentTarget.value.replaceAll(':', ' ')).trim();
              if (name && !arms.some((arm, i) => i !== active && arm.name === name))
                put({ ...arms[active], name });
              else currentTarget.value = say(arms[active].name);
            }}
          />
        </label>
        <label>
          {words.experiment.compareWith}
          <select
            value={compareWith}
            onChange={({ currentTarget }) => change({ compareWith: Number(currentTarget.value) })}
          >
            {arms.map(({ name }, place) => (
              <option key={name} value={place}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="tools">
        {arms.length < MOST_ARMS ? (
          <>
            <button
              type="button"
              class="quiet"
              onClick={() => add({ ...arms[active], name: words.experiment.copyOf(say(arms[active].name)) })}
            >
              {words.experiment.addArm}
            </button>
            {ready.length > 0 && (
              <select
                aria-label={words.experiment.ready}
                value=""
                onChange={({ currentTarget }) => {
                  const chosen = ready.find(({ name }) => name === currentTarget.value);
                  currentTarget.value = '';
                  if (chosen) add(chosen);
                }}
              >
                <option value="">
                  {words.experiment.ready}: {words.experiment.readyNone}
                </option>
                {ready.map(({ name }) => (
                  <option key={name} value={name}>
                    {say(name)}
                  </option>
                ))}
              </select>
            )}
          </>
        ) : (
          <span class="note">{words.experiment.most(MOST_ARMS)}</span>
        )}
        {arms.length > 1 && (
          <button type="button" class="quiet" onClick={remove}>
            {words.experiment.removeArm}
          </button>
        )}
        {Object.keys(arms[active].values).length > 0 && (
          <button type="button" class="quiet" onClick={() => put({ ...arms[active], values: {} })}>
            {words.experiment.resetArm}
          </button>
        )}
      </div>
    </section>
  );
}
