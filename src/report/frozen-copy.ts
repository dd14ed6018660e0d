/**
 * A deeply frozen copy of plain data (lists, objects and primitives). It shares no object with the original. An object
 * that occurs more than once, or in itself, is copied once.
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
  // The loop also visits entries that are added during it. Unlike recursion, it works for any depth.
  for (const [source, copy] of copies) {
    for (const [key, part] of Object.entries(source)) {
      // Assigning to the key `__proto__` would set the prototype.
      Object.defineProperty(copy, key, { value: copyOf(part), enumerable: true });
    }
  }
  for (const copy of copies.values()) Object.freeze(copy);
  return whole as Value;
}
