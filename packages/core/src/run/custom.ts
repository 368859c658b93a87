import type { CustomSize } from '../plan/runSize.js';
import type { CustomMeasure } from './CustomMeasure.js';
import type { CustomTheory, ModuleOrigin } from './customTheory.js';
import { customBytes } from './onlooker.js';

/** The custom parts of a model, as the options of a run give them. */
export interface CustomParts {
  readonly customTheory?: CustomTheory | undefined;
  readonly customMeasures?: readonly CustomMeasure[] | undefined;
}

/** The custom parts as an outcome remembers them: plain data, without their functions. */
export interface CustomOrigin {
  /** The name of the theory, and the hash of its module where it comes from one. */
  readonly theory?: { readonly name: string; readonly hash?: string };
  /** The measures, each with the hash of its module where it comes from one. */
  readonly measures: readonly (Pick<CustomMeasure, 'name' | 'label' | 'unit'> & { readonly hash?: string })[];
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
    ...(customTheory && { theory: { name: customTheory.name, ...hashOf(customTheory) } }),
    measures: customMeasures.map(({ name, label, unit, module }) => ({
      name,
      label,
      unit,
      ...hashOf({ module }),
    })),
  };
}

function hashOf({ module }: { readonly module?: ModuleOrigin | undefined }): { readonly hash?: string } {
  return module ? { hash: module.hash } : {};
}

/** What the custom parts add to the size of a run. */
export function customSize({ customTheory, customMeasures = [] }: CustomParts): CustomSize {
  const states = Object.keys(customTheory?.states ?? {}).length;
  return {
    measures: customMeasures.length,
    bytesOfPerson: (units) => 8 * states + customBytes(customMeasures, units),
  };
}
