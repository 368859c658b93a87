import type { Theory } from './Theory.js';

/** Social and market norms are two frames. A named price moves people to the market frame, where guilt is not felt, and the way back is slow. */
export const frameTheory: Theory = {
  name: 'frame',
  title: 'Two norms',
  says: 'Social and market norms are two frames. A named price moves people to the market frame, where guilt is not felt, and the way back is slow.',
  source:
    'Gneezy & Rustichini (2000), doi:10.1086/468061, their reading by social norms; Heyman & Ariely (2004), doi:10.1111/j.0956-7976.2004.00757.x',
  afterRemoval: 'stays, and comes back slowly if at all',
  free: ['guilt', 'cueLoss', 'sizeLoss', 'eventLoss', 'recovery', 'repairStrength'],
  starts: { guilt: 1.1, cueLoss: 0.09 },
};
