/** How often two coders gave the same code, and how far that goes beyond chance. */
export interface Agreement {
  readonly items: number;
  readonly agreed: number;
  /** The share of items with the same code. */
  readonly observed: number;
  /** The share that two coders with these frequencies of codes would agree on by chance. */
  readonly expected: number;
  /** Cohen's kappa; null where chance alone would make them agree on everything. */
  readonly kappa: number | null;
}

/**
 * Percent agreement and Cohen's kappa, unweighted (Jacob Cohen, "A Coefficient of Agreement for Nominal Scales",
 * Educational and Psychological Measurement 20, 1960).
 *
 * @param codings - The codes of the first and of the second coder for each item.
 * @throws `RangeError` where there are no items.
 */
export function agreementOf(
  codings: readonly (readonly [first: unknown, second: unknown])[],
): Agreement {
  const items = codings.length;
  if (items === 0) throw new RangeError('Expected one item or more to compare, got none.');
  const agreed = codings.filter(([first, second]) => first === second).length;
  const observed = agreed / items;
  const firsts = frequencies(codings.map(([first]) => first));
  const seconds = frequencies(codings.map(([, second]) => second));
  let expected = 0;
  for (const [code, count] of firsts) {
    expected += (count / items) * ((seconds.get(code) ?? 0) / items);
  }
  const kappa = expected === 1 ? null : (observed - expected) / (1 - expected);
  return { items, agreed, observed, expected, kappa };
}

function frequencies(codes: readonly unknown[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
