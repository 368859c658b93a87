import type { Theory } from './Theory.js';

/** As the theory of two norms, but the social frame comes back as fast as it went. */
export const symmetricFrameTheory: Theory = {
  name: 'symmetric-frame',
  title: 'Two norms, both ways alike',
  says: 'As the theory of two norms, but the social frame comes back as fast as it went.',
  source: 'The natural rival of “once a commodity, always a commodity”.',
  afterRemoval: 'returns as fast as it left',
  free: ['guilt', 'cueLoss', 'sizeLoss', 'eventLoss', 'repairStrength'],
  starts: { guilt: 1.1, cueLoss: 0.09 },
  tied: { recovery: 'cueLoss' },
};
