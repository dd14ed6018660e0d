import type { Narrative, Unit } from '../kinds/narrative/narrative.js';

const known = new WeakMap<Narrative, readonly Unit[]>();

/** The units of a text in order: the same list each time. */
export function unitsOf(narrative: Narrative): readonly Unit[] {
  const units =
    known.get(narrative) ??
    narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.units));
  known.set(narrative, units);
  return units;
}
