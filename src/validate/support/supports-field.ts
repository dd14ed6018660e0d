import type { Evidence } from '../../parts/evidence/evidence.js';

/**
 * Whether a piece of evidence supports a field, such as `penalties[0].minimum`: because it names the field or one that
 * contains it, such as `penalties` or `penalties.0`, or because it names none and so supports all.
 */
export function supportsField(evidence: Evidence, field: string): boolean {
  return supportsAny(evidence, withContainers([field]));
}

/** Whether a piece of evidence supports one of several fields, which are given {@link withContainers}. */
export function supportsAny({ supports }: Evidence, fields: ReadonlySet<string>): boolean {
  if (supports === undefined || fields.has('')) return fields.size > 0;
  return supports.some((supported) => fields.has(dotted(supported)));
}

/**
 * The paths of fields and of what contains them: `hedges.0.phrase`, `hedges.0` and `hedges`. The empty path is the record
 * as a whole, which every piece of its evidence supports.
 */
export function withContainers(fields: Iterable<string>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const field of fields) {
    let path = dotted(field);
    paths.add(path);
    while (path.includes('.')) {
      path = path.slice(0, path.lastIndexOf('.'));
      paths.add(path);
    }
  }
  return paths;
}

/** A path with the numbers of items after dots: `penalties.0.minimum` for `penalties[0].minimum`. */
export function dotted(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1');
}
