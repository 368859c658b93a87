/** Findings that the mechanism cannot express, by id, and why. */
export const notModelled: Readonly<Record<string, string>> = {
  herrmann_thoni_gachter_2008:
    'The mechanism ties each person to one counterpart. A group whose cooperation unravels without any change of ' +
    'terms, and peers who punish each other at their own cost, are not in it: its crowd price leaves a baseline ' +
    'alone.',
  brown_falk_fehr_2004:
    'Who trades with whom is given in the mechanism. Partners who are chosen, kept and dismissed in a market are ' +
    'not in it.',
  berg_dickhaut_mccabe_1995:
    'A level and no comparison: the level of trust among strangers is what the laboratory is given, not what it ' +
    'predicts.',
  bowles_polania_reyes_2012:
    'A review without an effect of its own. The mechanism has what it asks for: one parameter for the presence of ' +
    'a price and one for its size.',
};
