/** The treatment of people in one arm: levers of the laboratory, and facts about the people, by name. */
export type Treatment = Readonly<Record<string, number>>;
