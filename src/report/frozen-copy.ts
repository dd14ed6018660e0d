/**
 * A copy of plain data (lists, objects and primitives), frozen through and through. It shares no object with what it is
 * a copy of, so it does not matter which parts of that are frozen. What occurs in several places, or in itself, is
 * copied once.
 */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

function copyOf(value: unknown, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [key, part] of Object.entries(value)) {
    // An assignment to the key `__proto__` would set the prototype.
    Object.defineProperty(copy, key, { value: copyOf(part, copies), enumerable: true });
  }
  return Object.freeze(copy);
}
