import type { AnyRecord } from '../../report/any-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { citationsByUnit } from '../support/citations-by-unit.js';
import { coveringCitations } from '../support/covering-citations.js';
import type { Citation } from '../support/each-citation.js';
import { eachStatement } from '../support/each-statement.js';
import { type Figure, type FigureReading, figuresIn } from '../support/figures-in.js';
import { type CarriedFigure, figuresOfRecord } from '../support/figures-of-record.js';
import { inContext } from '../support/in-context.js';
import { show, showSome } from '../support/show.js';
import { supportsField } from '../support/supports-field.js';

const name = 'every-figure-is-carried';

/** The fields that can carry a figure read in a given way. A sum must be carried as money. */
const carriers: Readonly<Record<FigureReading, readonly FigureReading[]>> = {
  amount: ['amount'],
  day: ['day', 'number'],
  number: ['amount', 'number'],
  year: ['number', 'year'],
};

/**
 * Every figure in a sentence or item of the narrative is carried by a typed field: of a record that quotes the words in
 * which the figure stands, in a field that this quote supports. What counts as a figure, `figuresIn` says; which
 * fields carry one, `figuresOfRecord`.
 *
 * Each place at which a figure stands needs a quote that takes in that place. So a figure that stands twice, once for
 * each of two things, is not carried by a record that quotes only one of them; and one that is given twice for
 * the same thing is carried by one record that quotes both places.
 */
export const everyFigureIsCarried: IntegrityRule = {
  name,
  title: 'Every figure of the narrative is carried by a typed field of a record that quotes it',
  check(dataset) {
    const problems: Problem[] = [];
    const citations = citationsByUnit(dataset);
    const known = new Map<AnyRecord, readonly CarriedFigure[]>();
    const figuresOf = (record: AnyRecord): readonly CarriedFigure[] => {
      const figures = known.get(record) ?? figuresOfRecord(record);
      known.set(record, figures);
      return figures;
    };
    const carries = ({ record, evidence }: Citation, figure: Figure): boolean =>
      figuresOf(record).some(
        ({ field, value, reading }) =>
          value === figure.value &&
          carriers[figure.reading].includes(reading) &&
          supportsField(evidence, field),
      );
    for (const { unit, path } of eachStatement(dataset)) {
      const figures = figuresIn(unit.text);
      if (figures.length === 0) continue;
      const covering = coveringCitations(unit.text, citations.get(unit.id) ?? []);
      for (const figure of figures) {
        const quoting = covering(figure);
        if (quoting.some((citation) => carries(citation, figure))) continue;
        const ids = [...new Set(quoting.map(({ record }) => record.id))];
        problems.push({
          code: name,
          path: `${path}.text`,
          id: unit.id,
          message: `no typed field carries the figure ${show(figure.text)} in ${show(inContext(unit.text, figure))}; ${ids.length === 0 ? 'no record quotes it' : `these records quote it: ${showSome(ids)}`}`,
          hint: `Give a record that quotes these words ${needed(figure)}, and where it has several pieces of evidence, let this one support that field`,
        });
      }
    }
    return problems;
  },
};

function needed({ reading, value }: Figure): string {
  switch (reading) {
    case 'amount':
      return `a field with the number ${value} and its currency`;
    case 'day':
      return `a period whose edtf has the day ${value}`;
    case 'year':
      return `a period whose edtf has the year ${value}, or a field with that number`;
    case 'number':
      return `a field with the number ${value}`;
  }
}
