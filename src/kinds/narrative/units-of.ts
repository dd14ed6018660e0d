import type { Narrative, Unit } from './narrative.js';

/** The units of a text in order. */
export function unitsOf({ sections }: Narrative): readonly Unit[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units));
}
