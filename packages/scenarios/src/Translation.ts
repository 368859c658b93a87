/**
 * The texts of a scenario in another language, by the English text: titles, labels, meanings, names of arms and events,
 * the words of its act, and roles. A name that ends in a number, such as "centre 3", is listed without the number.
 */
export type Translation = Readonly<Record<string, string>>;
