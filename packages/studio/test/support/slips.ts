/** The places in stored work where something else appears; a text alone replaces all of it. */
export type Slip = readonly [path: string, value: unknown] | readonly [text: string];

/** Stored work of a tab with something in it that does not belong there. */
export function spoil(sound: string, [place, ...value]: Slip): string {
  if (value.length === 0) return place;
  const data = JSON.parse(sound);
  const path = place.split('.');
  const last = path.pop() as string;
  const holder = path.reduce((inner, name) => inner[name], data);
  holder[last] = value[0];
  return JSON.stringify(data);
}
