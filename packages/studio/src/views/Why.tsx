import { useState } from 'preact/hooks';
import { Computing } from '../parts/Computing.js';
import { Life } from '../parts/Life.js';
import { People } from '../parts/People.js';
import { Prices } from '../parts/Prices.js';
import { useStudio } from '../parts/useStudio.js';
import { Hidden } from './Hidden.js';

/** The four prices, and the people behind them. */
export function Why() {
  const { studio, act, words, computed, say } = useStudio();
  const [agent, choose] = useState<number>();
  const { numbers } = computed;
  if (!studio.open || studio.until !== undefined) return <Hidden />;
  return (
    <>
      <h1>{words.why.title}</h1>
      <label data-no-print>
        {words.why.inArm}
        <select
          value={studio.active}
          onChange={({ currentTarget }) => act({ do: 'select', active: Number(currentTarget.value) })}
        >
          {studio.setup.arms.map(({ name }, place) => (
            <option key={name} value={place}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <dl class="meanings">
        {words.why.priceMeanings.map(([name, meaning]) => (
          <div key={name}>
            <dt>{words.why.priceNames[name]}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="beside">
        {numbers ? <Prices /> : <Computing />}
        <People agent={agent} choose={choose} />
        <Life agent={agent} />
      </div>
    </>
  );
}
