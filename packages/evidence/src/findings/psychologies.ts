// Written by `npm run evidence`: do not edit. A test compares it with a run.

/** Number of comparisons that hold under each psychology that was drawn around the shipped one. */
// biome-ignore format: as it is written
export const heldByPsychology: readonly number[] = [
  63, 56, 55, 60, 54, 64, 62, 62, 56, 59, 57, 50, 62, 60, 64,
  51, 52, 55, 61, 51, 59, 61, 41, 58, 64, 50, 66, 60, 65, 52,
];

/** By finding, for each comparison: the probability that its published direction holds. */
export const probabilities: Readonly<Record<string, readonly number[]>> = {
  heyman_ariely_2004: [0.5645, 0.9839, 0.0484, 0.5, 0.6935],
  gneezy_rustichini_2000_iq: [0.5968, 0.8548, 0.0161],
  dellavigna_pope_2018: [0.0161, 0.2419, 0.8548, 0.9839, 0.9839],
  frey_oberholzer_gee_1997: [0.9839, 0.9516],
  mellstrom_johannesson_2008: [0.5968, 0.9839, 0.9839],
  goette_stutzer_2020: [0.629, 0.371, 0.9839],
  falk_kosfeld_2006: [0.3065, 0.9839, 0.9839],
  ziegelmeyer_schmelz_ploner_2012: [0.4032, 0.9839, 0.5],
  herrmann_thoni_gachter_2008: [],
  brown_falk_fehr_2004: [],
  gneezy_list_2006: [0.0161, 0.9839, 0.9839, 0.0161, 0.0161],
  kube_marechal_puppe_2012: [0.7258, 0.9839, 0.7258, 0.9839],
  kube_marechal_puppe_2013: [0.9194, 0.9839, 0.9839],
  berg_dickhaut_mccabe_1995: [],
  fehr_rockenbach_2003: [0.5968, 0.7581, 0.8226],
  ariely_bracha_meier_2009: [0.9516, 0.7903, 0.9839, 0.5968],
  metcalf_2020: [0.7258],
  kornhauser_lu_tontrup_2022: [0.6613, 0.629, 0.7258, 0.4677],
  fishman_pope_haselhuhn_2012: [0.9516, 0.9839],
  tenbrunsel_messick_1999: [0.9516, 0.9839, 0.9839],
  bowles_polania_reyes_2012: [],
  malhotra_murnighan_2002: [0.9839, 0.9839, 0.0484, 0.9516],
  gachter_kessler_konigstein: [0.7258, 0.5968, 0.5, 0.9839],
  kahneman_knetsch_thaler_1986: [0.9839, 0.9839, 0.9194, 0.9516],
  shi_2017: [0.9516, 0.9516],
  drexler_schoar_2014: [0.9839, 0.9194],
  anderson_simester_2010: [0.9194, 0.8548],
  aggarwal_2004: [0.9839, 0.9839, 0.0161],
};
