import { type MeasureDeclaration, measureFunctions } from '@fairweather/core';

/** Whether a measure is a share, which is shown in percent. */
export const isShare = ({ of }: Pick<MeasureDeclaration, 'of'>): boolean => measureFunctions[of].isShare;

/** What a value is multiplied by before it is shown. */
export const factor = (measure: Pick<MeasureDeclaration, 'of'>): number => (isShare(measure) ? 100 : 1);
