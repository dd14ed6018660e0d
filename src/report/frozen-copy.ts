/**
 * A copy of plain data (lists, objects and primitives), frozen through and through. It shares no object with what it is
 * a copy of, so it does not matter which parts of that are frozen. What occurs in several places, or in itself, is
 * copied once.
 */
export function frozenCopy<Value>(value: Value): Value {
  const copies = new Map<object, object>();
  const copyOf = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const copy = copies.get(part) ?? (Array.isArray(part) ? [] : {});
    copies.set(part, copy);
    return copy;
  };
  const whole = copyOf(value);
  // The loop comes to what is added on the way. Nesting as deep as it may be fills no stack.
  for (const [source, copy] of copies) {
    for (const [key, part] of Object.entries(source)) {
      // An assignment to the key `__proto__` would set the prototype.
      Object.defineProperty(copy, key, { value: copyOf(part), enumerable: true });
    }
  }
  for (const copy of copies.values()) Object.freeze(copy);
  return whole as Value;
}
