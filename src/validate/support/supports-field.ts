import type { Evidence } from '../../parts/evidence/evidence.js';

/**
 * Whether a piece of evidence supports a field, such as `penalties[0].minimum`: because it names the field or one that
 * contains it, such as `penalties` or `penalties.0`, or because it names none and so supports all.
 */
export function supportsField({ supports }: Evidence, field: string): boolean {
  if (supports === undefined) return true;
  return supports.some((supported) => `${dotted(field)}.`.startsWith(`${dotted(supported)}.`));
}

/** A path with the numbers of items after dots: `penalties.0.minimum` for `penalties[0].minimum`. */
export function dotted(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1');
}
