// The two codings of the Human Trafficking Indicators, as the two coders handed them in. The second coder saw the text and
// the codebook alone.

import first from './codings/first.json' with { type: 'json' };
import second from './codings/second.json' with { type: 'json' };

/** What a coder gave for a variable. */
export interface Coding {
  readonly variable: string;
  readonly code: number;
  readonly units: readonly string[];
  readonly rationale: string;
  readonly ambiguous: { readonly alternative: number; readonly hangsOn: string } | null;
}

export const codings: { readonly first: readonly Coding[]; readonly second: readonly Coding[] } = {
  first,
  second,
};
