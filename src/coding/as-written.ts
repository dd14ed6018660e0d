/**
 * Data as a person writes them in a file: without null, empty lists, and the `kind` and `report` of records.
 * `completeReport` adds them again.
 */
export function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  const isRecord = 'evidence' in value;
  const entries = Object.entries(value)
    .filter(([key]) => !(isRecord && ['kind', 'report'].includes(key)))
    .map(([key, part]) => [key, asWritten(part)] as const)
    .filter(([, part]) => !isEmpty(part));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
