import type { Unit } from 'tip-report-laos-2012';
import { cite } from 'tip-report-laos-2012/citations';

/** The place of a unit in the text, as in citations: `Prosecution, paragraph 1, sentence 4`. */
export function placeOfUnit(unit: Unit): string {
  return cite(unit, 'csl-json').section ?? unit.id;
}
