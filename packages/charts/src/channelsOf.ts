/**
 * Red, green and blue of a colour, 0 to 255.
 *
 * @example
 * channelsOf('#0072B2'); // [0, 114, 178]
 */
export function channelsOf(colour: string): [number, number, number] {
  const at = (place: number) => Number.parseInt(colour.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}
