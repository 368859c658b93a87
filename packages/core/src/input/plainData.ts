/** Freezes plain data through and through, and returns it. */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const part of Object.values(data)) deepFreeze(part);
  }
  return data;
}

/** A copy of plain data, through and through. JSON can hold all that a scenario holds. */
export function plainCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
