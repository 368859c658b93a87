import { lockedOf } from '../charts/lockedOf.js';
import { ArmRules } from '../parts/ArmRules.js';
import { ForecastPad } from '../parts/ForecastPad.js';
import { useStudio } from '../parts/useStudio.js';
import type { Team } from '../state/Studio.js';
import { emptyTeam } from '../state/studioAfter.js';
import { defaultName, teamName } from '../words/teamName.js';

const MOST_TEAMS = 4;

/** A forecast for each team, before the outcome is shown. */
export function Predict() {
  const { studio, act, words, known, computed, say } = useStudio();
  const { teams, setup, locked, open } = studio;
  const { scenario } = known;
  const put = (place: number, team: Team) =>
    act({ do: 'teams', teams: teams.map((one, i) => (i === place ? team : one)) });
  const nameOf = (place: number) => teamName(teams, place, words);
  const { numbers } = computed;
  const lock = () =>
    numbers && act({ do: 'lock', results: teams.map(({ arm }) => lockedOf(numbers, arm, known, open)) });
  const ready = teams.some(({ forecast }) => forecast.slice(1).some((value) => value !== null));
  return (
    <>
      <h1>{words.predict.title}</h1>
      <p class="lead">{say(scenario.story)}</p>
      <p>{words.predict.lead}</p>
      {teams.map((team, place) => (
        <section class="team" key={place} aria-label={nameOf(place)}>
          <div class="fields">
            <label>
              {words.predict.team}
              <input
                value={team.name}
                placeholder={defaultName(teams.length, place, words)}
                disabled={locked}
                maxLength={40}
                onInput={({ currentTarget }) => put(place, { ...team, name: currentTarget.value })}
              />
            </label>
            <label>
              {words.predict.whichArm}
              <select
                value={team.arm}
                disabled={locked}
                onChange={({ currentTarget }) => put(place, { ...team, arm: Number(currentTarget.value) })}
              >
                {setup.arms.map(({ name }, arm) => (
                  <option key={name} value={arm}>
                    {say(name)}
                  </option>
                ))}
              </select>
            </label>
            {teams.length > 1 && !locked && (
              <button
                type="button"
                class="quiet"
                onClick={() => act({ do: 'teams', teams: teams.filter((_, i) => i !== place) })}
              >
                {words.predict.removeTeam(nameOf(place))}
              </button>
            )}
          </div>
          {!locked && <ArmRules arm={team.arm} />}
          <ForecastPad
            team={team}
            name={nameOf(place)}
            locked={locked}
            change={(forecast) => put(place, { ...team, forecast })}
          />
        </section>
      ))}
      <div class="actions">
        {!locked && teams.length < MOST_TEAMS && (
          <button
            type="button"
            class="secondary outline"
            onClick={() => act({ do: 'teams', teams: [...teams, emptyTeam(setup, '', teams[0].arm)] })}
          >
            {words.predict.addTeam}
          </button>
        )}
        {!locked && (
          <button type="button" disabled={!ready || computed.busy} onClick={lock}>
            {words.predict.lock}
          </button>
        )}
        {(locked || open) && (
          <button type="button" onClick={() => act({ do: 'reveal' })}>
            {words.predict.reveal}
          </button>
        )}
        {!locked && !open && (
          <button type="button" class="secondary outline" onClick={() => act({ do: 'reveal' })}>
            {words.predict.without}
          </button>
        )}
      </div>
      {locked && <p role="status">{words.predict.locked}</p>}
    </>
  );
}
