import { addTo } from '../../parts/add-to.js';
import type { TipReport } from '../../report/tip-report.js';

/** The uncoded quotes of a report, by the id of their passage. */
export function uncodedByPassage({
  uncoded,
}: Pick<TipReport, 'uncoded'>): ReadonlyMap<string, readonly string[]> {
  const byPassage = new Map<string, string[]>();
  for (const { passage, quote } of uncoded) {
    addTo(byPassage, passage, quote);
  }
  return byPassage;
}
