/** A link that closes a cycle: from an id to another, or to itself, from which links lead back. */
export interface ClosingLink {
  readonly from: string;
  readonly to: string;
  /** Which of the links of `from` it is, counted from 0. */
  readonly link: number;
  /** How many ids lie on the cycle; 1 where an id links to itself. */
  readonly length: number;
}

/**
 * Finds links that close cycles in a graph, given as the ids to which each id links. Every cycle has at least one
 * link that is found. Takes time in proportion to the links, and no call stack.
 */
export function* findCycles(
  links: ReadonlyMap<string, readonly string[]>,
): Generator<ClosingLink, void> {
  const done = new Set<string>();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    const way = [{ id: start, next: 0 }];
    const depths = new Map([[start, 0]]);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const from = last.id;
      const link = last.next;
      const to = links.get(from)?.[link];
      if (to === undefined) {
        done.add(from);
        depths.delete(from);
        way.pop();
        continue;
      }
      last.next += 1;
      const depth = depths.get(to);
      if (depth !== undefined) yield { from, to, link, length: way.length - depth };
      else if (!done.has(to)) {
        depths.set(to, way.length);
        way.push({ id: to, next: 0 });
      }
    }
  }
}
