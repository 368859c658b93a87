import type { MeasureDeclaration } from '@fairweather/core';

const shares: readonly MeasureDeclaration['of'][] = [
  'share',
  'orders',
  'alive',
  'granted',
  'unbound',
  'buyerHelps',
  'buyerHelpsUnbound',
  'sellerHelps',
  'left',
  'dropped',
];

/** Whether a measure is a share, which is shown in percent. */
export const isShare = ({ of }: Pick<MeasureDeclaration, 'of'>): boolean => shares.includes(of);

/** What a value is multiplied by before it is shown. */
export const factor = (measure: Pick<MeasureDeclaration, 'of'>): number => (isShare(measure) ? 100 : 1);
