import type { Narrative, Passage } from './narrative.js';

/** The passages of a text in order. */
export function passagesOf({ sections }: Narrative): readonly Passage[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages));
}
