import type { Paragraph, Passage, Section } from '../../kinds/narrative/narrative.js';
import type { TipReport } from '../../report/tip-report.js';

/** A passage of the text, its paragraph and section, and its path. */
export interface PassageAt {
  readonly passage: Passage;
  readonly section: Section;
  readonly paragraph: Paragraph;
  /** Such as `narrative.sections[1].paragraphs[0].passages[2]`. */
  readonly path: string;
}

/** Visits every passage of the text, in order. */
export function* eachPassage(dataset: Pick<TipReport, 'narrative'>): Generator<PassageAt, void> {
  for (const [s, section] of dataset.narrative.sections.entries()) {
    for (const [p, paragraph] of section.paragraphs.entries()) {
      for (const [u, passage] of paragraph.passages.entries()) {
        const path = `narrative.sections[${s}].paragraphs[${p}].passages[${u}]`;
        yield { passage, section, paragraph, path };
      }
    }
  }
}

/** Whether a passage is a sentence or item, which the sections number. */
export function isStatement({ type }: Passage): boolean {
  return type === 'sentence' || type === 'item';
}

/** Visits the sentences and items of the narrative sections: the passages that say something. */
export function* eachStatement(dataset: Pick<TipReport, 'narrative'>): Generator<PassageAt, void> {
  for (const passageAt of eachPassage(dataset)) {
    if (isStatement(passageAt.passage) && passageAt.section.part === 'narrative') yield passageAt;
  }
}

/** The passages of the text by id; if two have the same id, the first. */
export function passagesById(
  dataset: Pick<TipReport, 'narrative'>,
): ReadonlyMap<string, PassageAt> {
  return new Map(
    [...eachPassage(dataset)].reverse().map((passageAt) => [passageAt.passage.id, passageAt]),
  );
}
