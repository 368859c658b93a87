import { describe, expect, test } from 'vitest';
import { fieldsRead } from '../src/measures/measureFunctions.js';

describe('fieldsRead(kinds)', () => {
  test('names what the measures divide and what they divide it by, each once', () => {
    expect(fieldsRead(['share'])).toEqual(['taken', 'opportunities']);
    expect(fieldsRead(['share', 'taken', 'orders'])).toEqual(['taken', 'opportunities', 'kept']);
    expect(fieldsRead(['oneSidedness'])).toEqual(['sellerHelps', 'buyerHelpsUnbound']);
    expect(fieldsRead([])).toEqual([]);
  });
});
