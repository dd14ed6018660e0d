import type { Dataset } from '../../report/dataset.js';
import { eachUnit, type UnitAt } from './each-unit.js';

/** The units of the text by id. Where two have the same id, the first. */
export function unitIndex(dataset: Dataset): ReadonlyMap<string, UnitAt> {
  const index = new Map<string, UnitAt>();
  for (const unitAt of eachUnit(dataset)) {
    if (!index.has(unitAt.unit.id)) index.set(unitAt.unit.id, unitAt);
  }
  return index;
}
