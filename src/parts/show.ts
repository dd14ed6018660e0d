const longest = 160;

/** A value as shown in a message: text in quotes, with the middle cut if it is long; objects and functions by their type. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  return isList(value) ? (value.length === 0 ? 'an empty list' : 'a list') : 'an object';
}

/** The first values of a list as shown in a message, with a count of the rest. */
export function showSome(values: readonly unknown[], most = 5): string {
  const shown = values.slice(0, most).map(show).join(', ');
  return values.length > most ? `${shown} and ${values.length - most} more` : shown;
}

function shorten(text: string): string {
  const half = Math.floor((longest - 3) / 2);
  return text.length <= longest ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}

function isList(value: object): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
}
