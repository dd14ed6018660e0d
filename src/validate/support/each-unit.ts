import type { Paragraph, Section, Unit } from '../../kinds/narrative/narrative.js';
import type { Dataset } from '../../report/dataset.js';

/** A unit of the text, its paragraph and section, and its path. */
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

/** Whether a unit is a sentence or item, which the sections number. */
export function isStatement({ type }: Unit): boolean {
  return type === 'sentence' || type === 'item';
}

/** Visits the sentences and items of the narrative sections: the units that say something. */
export function* eachStatement(dataset: Dataset): Generator<UnitAt, void> {
  for (const unitAt of eachUnit(dataset)) {
    if (isStatement(unitAt.unit) && unitAt.section.part === 'narrative') yield unitAt;
  }
}

/** The units of the text by id; if two have the same id, the first. */
export function unitsById(dataset: Dataset): ReadonlyMap<string, UnitAt> {
  return new Map([...eachUnit(dataset)].reverse().map((unitAt) => [unitAt.unit.id, unitAt]));
}
