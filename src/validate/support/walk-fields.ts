/** A field of something, at any depth. */
export interface Field {
  /** Where it stands in what is walked, such as `hedges[0].phrase`. */
  readonly field: string;
  /** The same without the numbers, such as `hedges[].phrase`. */
  readonly shape: string;
  readonly value: unknown;
  /** The object or array that holds it. */
  readonly holder: object;
}

/** Visits every field of an object, depth first and in order, by own keys only. */
export function* walkFields(root: object): Generator<Field, void> {
  const waiting: Field[] = [];
  const wait = (holder: object, field: string, shape: string): void => {
    if (Array.isArray(holder)) {
      for (let index = holder.length - 1; index >= 0; index -= 1) {
        const value: unknown = holder[index];
        waiting.push({ field: `${field}[${index}]`, shape: `${shape}[]`, value, holder });
      }
      return;
    }
    const dot = field === '' ? '' : '.';
    for (const [key, value] of Object.entries(holder).reverse()) {
      waiting.push({ field: `${field}${dot}${key}`, shape: `${shape}${dot}${key}`, value, holder });
    }
  };
  wait(root, '', '');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (typeof next.value === 'object' && next.value !== null) {
      wait(next.value, next.field, next.shape);
    }
  }
}
