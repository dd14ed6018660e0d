/** How far two coders agree on some codings. */
export interface Agreement {
  /** How many things both coded. */
  readonly codings: number;
  /** How many of them have the same code. */
  readonly agreed: number;
  /** The share with the same code, from 0 to 1; null without codings. */
  readonly observed: number | null;
  /** Cohen's kappa, unweighted; null if both coders gave everything one and the same code, or without codings. */
  readonly kappa: number | null;
}

/** The agreement of two coders on the same things: a pair of codes each. */
export function agreementOf(
  pairs: readonly (readonly [first: unknown, second: unknown])[],
): Agreement {
  const codings = pairs.length;
  if (codings === 0) return { codings, agreed: 0, observed: null, kappa: null };
  const firsts = new Map<unknown, number>();
  const seconds = new Map<unknown, number>();
  let agreed = 0;
  for (const [first, second] of pairs) {
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
    if (first === second) agreed += 1;
  }
  // In whole numbers as long as possible, so that an agreement expected to be total is found to be.
  let expected = 0;
  for (const [code, count] of firsts) expected += count * (seconds.get(code) ?? 0);
  const all = codings * codings;
  const kappa = expected === all ? null : (agreed * codings - expected) / (all - expected);
  return { codings, agreed, observed: agreed / codings, kappa };
}
