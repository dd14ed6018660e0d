import type { Unit } from 'tip-report-laos-2012';
import { type CitationSubject, cite } from 'tip-report-laos-2012/citations';

/** Where a unit stands in the text, as citations name it. */
export function placeOfUnit(unit: Unit): string {
  return cite(unit as CitationSubject, 'csl-json').section ?? unit.id;
}
