import type { Theory } from './Theory.js';

/** People do what others do. A price may tip a group from one self-supporting level to another. */
export const contagionTheory: Theory = {
  name: 'contagion',
  title: 'Contagion',
  says: 'People do what others do. A price may tip a group from one self-supporting level to another.',
  source: 'Brock & Durlauf (2001), doi:10.1111/1467-937X.00168; Granovetter (1978), doi:10.1086/226707',
  afterRemoval: 'stays if a second self-supporting level exists, else goes back',
  free: ['guilt', 'cueLoss', 'conformity'],
  // At most 4 leaves one level only, whatever the baseline (J·p(1 − p) ≤ 1): a start must not decide that there are two.
  starts: { guilt: 1.1, cueLoss: 0.09, conformity: 4 },
  fixed: { recovery: 1 },
};
