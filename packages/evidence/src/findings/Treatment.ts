/** What is done to people in one arm: levers of the laboratory, and facts about who they are, by name. */
export type Treatment = Readonly<Record<string, number>>;
