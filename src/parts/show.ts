const longest = 160;

/** A value as a message shows it: text in quotes, with the middle left out if it is long; anything else by its type. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  return isList(value) ? (value.length === 0 ? 'an empty list' : 'a list') : 'an object';
}

/** Some values of a list as a message shows them, with a count of the rest. */
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
