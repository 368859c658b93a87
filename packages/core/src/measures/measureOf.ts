import type { Scenario } from '../scenario/Scenario.js';
import type { MeasureKind } from './MeasureDeclaration.js';

/** Name of the first measure of that kind that a scenario has, such as the one that counts orders; undefined where none does. */
export function measureOf({ measures }: Scenario, kind: MeasureKind): string | undefined {
  return measures.find(({ of }) => of === kind)?.name;
}
