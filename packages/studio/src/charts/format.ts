import { type MeasureDeclaration, measureFunctions } from '@fairweather/core';

/** True if a measure is a share, which is shown in percent. */
export const isShare = ({ of }: Pick<MeasureDeclaration, 'of'>): boolean => measureFunctions[of].isShare;

/** The factor from a value to its displayed number. */
export const factor = (measure: Pick<MeasureDeclaration, 'of'>): number => (isShare(measure) ? 100 : 1);
