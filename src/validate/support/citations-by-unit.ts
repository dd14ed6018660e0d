import type { Dataset } from '../../report/dataset.js';
import { type Citation, eachCitation } from './each-citation.js';

/** The pieces of evidence by the id of the unit that they quote. */
export function citationsByUnit(dataset: Dataset): ReadonlyMap<string, readonly Citation[]> {
  const byUnit = new Map<string, Citation[]>();
  for (const citation of eachCitation(dataset)) {
    const known = byUnit.get(citation.evidence.unit);
    if (known === undefined) byUnit.set(citation.evidence.unit, [citation]);
    else known.push(citation);
  }
  return byUnit;
}
