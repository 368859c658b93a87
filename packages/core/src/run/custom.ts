import type { CustomSize } from '../plan/runSize.js';
import type { CustomMeasure } from './CustomMeasure.js';
import type { CustomTheory } from './customTheory.js';
import { customBytes } from './onlooker.js';

/** The custom parts of a model, as the options of a run give them. */
export interface CustomParts {
  readonly customTheory?: CustomTheory | undefined;
  readonly customMeasures?: readonly CustomMeasure[] | undefined;
}

/** The custom parts as an outcome remembers them: plain data, without their functions. */
export interface CustomOrigin {
  /** Its name. */
  readonly theory?: string;
  readonly measures: readonly Pick<CustomMeasure, 'name' | 'label' | 'unit'>[];
}

/** The custom parts among some options. */
export function customParts({ customTheory, customMeasures }: CustomParts): {
  readonly customTheory?: CustomTheory;
  readonly customMeasures?: readonly CustomMeasure[];
} {
  return { ...(customTheory && { customTheory }), ...(customMeasures && { customMeasures }) };
}

/** What an outcome remembers of the custom parts of its model. */
export function customOf({ customTheory, customMeasures = [] }: CustomParts): CustomOrigin {
  return {
    ...(customTheory && { theory: customTheory.name }),
    measures: customMeasures.map(({ name, label, unit }) => ({ name, label, unit })),
  };
}

/** What the custom parts add to the size of a run. */
export function customSize({ customMeasures = [] }: CustomParts): CustomSize {
  return {
    measures: customMeasures.length,
    bytesOfPerson: (units) => customBytes(customMeasures, units),
  };
}
