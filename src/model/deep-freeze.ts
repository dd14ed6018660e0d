/** Freezes a value and everything in it, and returns it. What is frozen already is left alone, so a loop ends. */
export function deepFreeze<Value>(value: Value): Value {
  // A primitive counts as frozen.
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(deepFreeze);
  return value;
}
