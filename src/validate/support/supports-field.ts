import type { Evidence } from '../../parts/evidence/evidence.js';

/** A path in one form: `penalties.0.minimum` is `penalties[0].minimum`. */
function normalized(path: string): string {
  return path.replace(/\.(\d+)(?=[.[]|$)/g, '[$1]');
}

/**
 * Whether a piece of evidence says that it supports a field: by its path, or by that of a field that holds it. One that
 * does not say supports every field.
 */
export function supportsField({ supports }: Evidence, field: string): boolean {
  if (supports === undefined) return true;
  return supports.some((path) => {
    const supported = normalized(path);
    if (!field.startsWith(supported)) return false;
    const next = field[supported.length];
    return next === undefined || next === '.' || next === '[';
  });
}

/** Whether a record has the field of that name or path, by own keys only. */
export function hasField(record: object, path: string): boolean {
  let holder: unknown = record;
  for (const step of normalized(path).split(/\.|(?=\[)/)) {
    if (typeof holder !== 'object' || holder === null) return false;
    if (Array.isArray(holder)) {
      const index = /^\[(\d+)\]$/.exec(step)?.[1];
      if (index === undefined || Number(index) >= holder.length) return false;
      holder = holder[Number(index)];
    } else {
      if (!Object.hasOwn(holder, step)) return false;
      holder = (holder as Readonly<Record<string, unknown>>)[step];
    }
  }
  return true;
}
