/** Findings that the mechanism cannot express, by id, and why. */
export const notModelled: Readonly<Record<string, string>> = {
  herrmann_thoni_gachter_2008:
    'The mechanism ties each person to one counterpart. It does not include groups whose cooperation unravels ' +
    'without any change of terms, or peers who punish each other at their own cost: its crowd price leaves a ' +
    'baseline alone.',
  brown_falk_fehr_2004:
    'The mechanism takes as given who trades with whom. It does not include partners who are chosen, kept and ' +
    'dismissed in a market.',
  berg_dickhaut_mccabe_1995:
    'A level and no comparison: the level of trust among strangers is an input of the laboratory, not a prediction.',
  bowles_polania_reyes_2012:
    'A review without an effect of its own. The mechanism has both parameters that it calls for: one for the ' +
    'presence of a price and one for its size.',
};
