/**
 * The shadow price: the unspoken consequence, in logits. The belief that the counterpart is the severe kind, times what
 * a severe one would do.
 *
 *     Shadow = μ X
 *
 * Source: the incomplete-contract reading of Gneezy & Rustichini (2000), doi:10.1086/468061.
 */
export function shadow(belief: number, severity: number): number {
  return belief * severity;
}
