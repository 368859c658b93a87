import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { PolicyEvent, Scenario } from '../src/index.js';
import type { eventSchema, scenarioSchema } from '../src/scenario/schema.js';

/** A type without `readonly`, and with "left out" and "undefined" as one. */
type Plain<Data> = Data extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Data extends object
    ? { -readonly [Key in keyof Data]-?: Plain<Exclude<Data[Key], undefined>> }
    : Data;

type ShapeOf<Schema extends v.GenericSchema> = Plain<v.InferOutput<Schema>>;

/** Checked by name, against the scenario's own parameters, in `checkScenario`. */
type Named = 'values' | 'theory';

// Types are compared when the tests are type-checked: npm run typecheck.
test('the schema of a scenario and the types of a scenario say the same', () => {
  expectTypeOf<ShapeOf<typeof eventSchema>>().toEqualTypeOf<Plain<PolicyEvent>>();
  expectTypeOf<Omit<ShapeOf<typeof scenarioSchema>, Named | 'reactions'>>().toEqualTypeOf<
    Omit<Plain<Scenario>, Named | 'reactions'>
  >();
});
