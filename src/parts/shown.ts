const longestShown = 80;

/** A value that was given, short enough for an error message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
  }
  if (value === null || ['boolean', 'number', 'undefined'].includes(typeof value)) {
    return String(value);
  }
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
