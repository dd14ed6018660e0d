/** How often two coders gave the same code, and how far that exceeds chance. */
interface Agreement {
  readonly items: number;
  readonly agreed: number;
  /** The share of items with the same code. */
  readonly observed: number;
  /** Cohen's kappa; null if chance alone would make the coders agree on everything. */
  readonly kappa: number | null;
}

/**
 * Percent agreement and Cohen's kappa, unweighted (Jacob Cohen, "A Coefficient of Agreement for Nominal Scales",
 * Educational and Psychological Measurement 20, 1960).
 *
 * @param codings - The codes of the first and of the second coder for each item.
 */
export function agreementOf(
  codings: readonly (readonly [first: unknown, second: unknown])[],
): Agreement {
  const items = codings.length;
  const agreed = codings.filter(([first, second]) => first === second).length;
  const observed = agreed / items;
  let expected = 0;
  for (const code of new Set(codings.flat())) {
    const firsts = codings.filter(([first]) => first === code).length;
    const seconds = codings.filter(([, second]) => second === code).length;
    expected += (firsts / items) * (seconds / items);
  }
  const kappa = expected === 1 ? null : (observed - expected) / (1 - expected);
  return { items, agreed, observed, kappa };
}
