import { armColour } from '@fairweather/charts';
import type { RollCallGroup } from '@fairweather/core';
import { useMemo } from 'preact/hooks';
import { armScenarios } from '../state/armScenarios.js';
import { saidAct } from '../words/saidAct.js';
import { useAnswer } from './useAnswer.js';
import { useStudio } from './useStudio.js';

/** Everybody in the first replicate of the arm, as dots to choose from. */
export function People({ agent, choose }: { agent: number | undefined; choose: (agent: number) => void }) {
  const { studio, words, known, engine, say } = useStudio();
  const act = saidAct(known.scenario, say);
  const { setup, active } = studio;
  const scenario = useMemo(() => armScenarios(setup)[active], [setup, active]);
  const { answer, message } = useAnswer(
    () => engine.people(scenario, setup.seed),
    [scenario, setup.seed, engine],
  );
  const groups = answer ?? [];

  const times = (taken: readonly number[]) => taken.reduce((sum, count) => sum + count, 0);
  const nameOf = ({ agent, taken }: RollCallGroup['buyers'][number]) => {
    const count = times(taken);
    return words.why.person(act.taker, agent, `${count} ${count === 1 ? act.act : act.acts}`);
  };
  const most = Math.max(1, ...groups.flatMap(({ buyers }) => buyers.map(({ taken }) => times(taken))));
  return (
    <section class="everybody" aria-label={words.why.people}>
      <h2>{words.why.people}</h2>
      <p class="note">{words.why.peopleHint(act.takers, act.acts)}</p>
      {message}
      <div class="people">
        {groups.map(({ name, buyers }) => (
          <div class="group" key={name}>
            <span class="group-name">{say(name)}</span>
            <div class="dots" role="toolbar" aria-label={say(name)}>
              {buyers.map((buyer) => (
                <button
                  key={buyer.agent}
                  type="button"
                  class="person"
                  tabIndex={buyer.agent === (agent ?? groups[0].buyers[0].agent) ? 0 : -1}
                  aria-pressed={buyer.agent === agent}
                  aria-label={nameOf(buyer)}
                  title={nameOf(buyer)}
                  style={{
                    backgroundColor: armColour(active),
                    opacity: 0.15 + (0.85 * times(buyer.taken)) / most,
                  }}
                  onClick={() => choose(buyer.agent)}
                  onKeyDown={roam}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Arrow keys move from person to person, so that hundreds of dots are one stop of the tab key. */
function roam(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 10, ArrowLeft: -1, ArrowUp: -10 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLButtonElement>('.person')];
  const at = all.indexOf(event.currentTarget as HTMLButtonElement);
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}
