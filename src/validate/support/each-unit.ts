import type { Paragraph, Section, Unit } from '../../kinds/narrative/narrative.js';
import type { Dataset } from '../../report/dataset.js';

/** A unit of the text, what holds it, and where it stands. */
export interface UnitAt {
  readonly unit: Unit;
  readonly section: Section;
  readonly paragraph: Paragraph;
  /** Such as `narrative.sections[1].paragraphs[0].units[2]`. */
  readonly path: string;
}

/** Visits every unit of the text, in order. */
export function* eachUnit(dataset: Dataset): Generator<UnitAt, void> {
  for (const [s, section] of dataset.narrative.sections.entries()) {
    for (const [p, paragraph] of section.paragraphs.entries()) {
      for (const [u, unit] of paragraph.units.entries()) {
        const path = `narrative.sections[${s}].paragraphs[${p}].units[${u}]`;
        yield { unit, section, paragraph, path };
      }
    }
  }
}
