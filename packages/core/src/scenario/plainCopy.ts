/** A copy of plain data, through and through. JSON can hold all that a scenario holds. */
export function plainCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
