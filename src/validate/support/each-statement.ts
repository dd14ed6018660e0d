import type { Dataset } from '../../report/dataset.js';
import { eachUnit, type UnitAt } from './each-unit.js';

/** Visits the units in which the narrative says something: the sentences and items of narrative sections. */
export function* eachStatement(dataset: Dataset): Generator<UnitAt, void> {
  for (const unitAt of eachUnit(dataset)) {
    const { section, unit } = unitAt;
    const says = unit.type === 'sentence' || unit.type === 'item';
    if (says && section.part === 'narrative') yield unitAt;
  }
}
