import type { ParameterDeclaration } from '@fairweather/core';
import { powerOfTen } from '@fairweather/core/tools';
import { useId } from 'preact/hooks';
import { useStudio } from './useStudio.js';

/** A slider ends at this multiple of its default if the allowed range is much wider; any allowed value can be typed. */
const REACH = 20;

/** One parameter as a slider and a number field. */
export function LeverField({
  declaration,
  value,
  change,
}: {
  declaration: ParameterDeclaration;
  value: number;
  change: (value: number) => void;
}) {
  const { words, say } = useStudio();
  const id = useId();
  const { low, high, whole, even, label, meaning, unit } = declaration;
  const wide = high > 50 * Math.max(1, Math.abs(declaration.default));
  const most = wide ? Math.max(REACH * (Math.abs(declaration.default) || 1), value) : high;
  const step = even ? 2 : whole ? 1 : stepOf(most - low);
  const put = (given: number) => {
    if (Number.isFinite(given)) change(Math.min(high, Math.max(low, whole ? Math.round(given) : given)));
  };
  return (
    <div class="lever">
      <label for={id}>
        {say(label)} {unit !== '1' && <span class="unit">({words.units[unit] ?? say(unit)})</span>}
      </label>
      <div class="slider">
        <input
          type="range"
          aria-label={say(label)}
          aria-describedby={`${id}-meaning`}
          min={low}
          max={most}
          step={step}
          value={value}
          onInput={({ currentTarget }) => put(currentTarget.valueAsNumber)}
        />
        <input
          id={id}
          type="number"
          min={low}
          max={high}
          step="any"
          value={value}
          onChange={({ currentTarget }) => {
            put(currentTarget.valueAsNumber);
            currentTarget.value = String(value);
          }}
        />
      </div>
      <small id={`${id}-meaning`}>{say(meaning)}</small>
    </div>
  );
}

/** About a hundred steps, in round numbers. */
function stepOf(range: number): number {
  const power = powerOfTen(range / 100);
  return [1, 2, 5, 10].map((size) => size * power).find((size) => range / size <= 100) ?? power;
}
