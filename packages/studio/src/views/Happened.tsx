import { type ArmResult, meanOfKnown, windowDifference } from '@fairweather/core';
import { localNumber, localSigned, type Window } from '@fairweather/report';
import { factor } from '../charts/format.js';
import { headlineOf } from '../charts/headline.js';
import { windowMean } from '../charts/series.js';
import { useStudio } from '../parts/useStudio.js';
import { isCounted } from '../state/isCounted.js';
import type { Numbers } from '../state/useExperiment.js';
import { windowName } from '../words/calendarWords.js';

/** The effects of the arms, in computed sentences. */
export function Happened({ numbers }: { numbers: Numbers }) {
  const { words, known, say } = useStudio();
  const measure = headlineOf(known);
  const times = factor(measure);
  const { blocks } = known;
  const last = blocks[blocks.length - 1];
  const suffix = times === 100 ? ' %' : '';
  const written = (value: number) => `${localNumber(times * value, words.locale)}${suffix}`;
  const base = numbers.arms[numbers.setup.compareWith];
  return (
    <section>
      <h2>{words.debrief.happened}</h2>
      <ul>
        {numbers.arms.map((arm) => (
          <li key={arm.name}>
            {words.debrief.changes(
              say(arm.name),
              written(windowMean(arm, measure.name, blocks[0])),
              written(windowMean(arm, measure.name, last)),
              say(measure.label),
            )}
            {isCounted(numbers.setup, numbers.arms.indexOf(arm)) && ` ${counts()}`}
            {arm !== base && base && ` ${addsTo(arm, base)}`}
          </li>
        ))}
      </ul>
    </section>
  );

  function counts(): string {
    const counted = known.study?.observed[measure.name] ?? [];
    const mean = ({ from, until }: Window) => meanOfKnown(counted.slice(from - 1, until));
    return words.debrief.counted(written(mean(blocks[0])), written(mean(last)));
  }

  function addsTo(arm: ArmResult, other: ArmResult): string {
    const { mean, low, high } = windowDifference(
      arm.outcome,
      other.outcome,
      measure.name,
      last.from,
      last.until,
    );
    const difference = (value: number) => localSigned(times * value, words.locale);
    const size = times === 100 ? words.debrief.points(difference(mean)) : difference(mean);
    const when = windowName(known.scenario.calendar.unit, last, words, say);
    return Number.isNaN(low)
      ? words.debrief.addsOne(say(arm.name), say(other.name), size, when)
      : words.debrief.adds(say(arm.name), say(other.name), size, difference(low), difference(high), when);
  }
}
