/**
 * Reads the declared shape of a file, a valibot schema, so that the attack knows the valid values of each place.
 * Nothing here knows anything about scenarios.
 */

/** A value that the schema accepts, as far as the schema tells. */
export function example(schema, dice, depth = 0) {
  const { type } = schema;
  if (type === 'optional' || type === 'nullable' || type === 'exact_optional')
    return example(schema.wrapped, dice, depth);
  if (schema.entries) {
    const pairs = Object.entries(schema.entries).filter(
      ([, inner]) => inner.type !== 'optional' || dice.chance(0.5),
    );
    return Object.fromEntries(pairs.map(([key, inner]) => [key, example(inner, dice, depth + 1)]));
  }
  if (type === 'array')
    return Array.from({ length: dice.whole(1, 2) }, () => example(schema.item, dice, depth + 1));
  if (type === 'record') return {};
  if (type === 'variant' || type === 'union') return example(dice.pick(schema.options), dice, depth);
  if (type === 'picklist') return dice.pick(schema.options);
  if (type === 'literal') return schema.literal;
  if (type === 'boolean') return dice.chance(0.5);
  if (type === 'number') return exampleNumber(schema, dice);
  if (type === 'string') return dice.pick(['a', 'fine', 'week', 'some words']);
  return null;
}

function exampleNumber(schema, dice) {
  const { low = 0, high = 20 } = limitsOf(schema);
  return dice.whole(low, Math.min(high, low + 20));
}

/** The declared limits of a number, or of the length of a list or a text. */
export function limitsOf(schema) {
  const limits = {};
  for (const { type, requirement } of schema.pipe ?? []) {
    if (type === 'min_value' || type === 'min_length') limits.low = requirement;
    if (type === 'max_value' || type === 'max_length') limits.high = requirement;
  }
  return limits;
}

/** The schema for a place of a document; undefined if the schema says nothing about it. */
export function schemaAt(schema, document, path) {
  let at = schema;
  let value = document;
  for (const key of [...path, undefined]) {
    at = settled(at, value);
    if (key === undefined || at === undefined) return at;
    at = at.entries?.[key] ?? at.item ?? at.value;
    value = value?.[key];
  }
}

/** Unwraps optional schemas, and chooses a variant by the value at this place. */
function settled(schema, value) {
  if (schema === undefined) return undefined;
  if (schema.wrapped) return settled(schema.wrapped, value);
  if (schema.type === 'variant')
    return schema.options.find(({ entries }) => entries[schema.key].literal === value?.[schema.key]);
  if (schema.type === 'union')
    return schema.options.find(({ type }) => type === kindOf(value)) ?? schema.options[0];
  return schema;
}

function kindOf(value) {
  return Array.isArray(value) ? 'array' : typeof value;
}
