import type { AnyRecord } from '../../report/any-record.js';
import type { PartialReport } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachUncarried, type Uncarried } from '../support/each-uncarried.js';
import { type Figure, type FigureReading, figuresIn } from '../support/figures-in.js';
import { type CarriedFigure, figuresOfRecord } from '../support/figures-of-record.js';
import { supportsField } from '../support/supports-field.js';

/** What a field must have to carry a figure of the text. An amount of money needs its currency. */
const carriers: Readonly<Record<FigureReading, readonly FigureReading[]>> = {
  amount: ['amount'],
  day: ['day', 'number'],
  number: ['amount', 'number'],
  year: ['number', 'year'],
};

/**
 * Every figure in a sentence or item of the narrative is in a typed field of a record that quotes it, and this quote
 * supports the field. `figuresIn` says what a figure is, `figuresOfRecord` which fields carry one.
 */
export const everyFigureIsCarried: IntegrityRule = {
  name: 'every-figure-is-carried',
  title: 'Every figure of the narrative is carried by a typed field of a record that quotes it',
  *check(dataset) {
    for (const { path, id, found, where } of uncarriedFigures(dataset)) {
      yield {
        path,
        id,
        message: `no field has the figure ${where}`,
        hint: `Give a record that quotes it ${needed(found)}; if the record has several pieces of evidence, this one must support that field`,
      };
    }
  },
};

/** Finds the figures that no record carries. */
export function uncarriedFigures(dataset: PartialReport): Iterable<Uncarried<Figure>> {
  const known = new Map<AnyRecord, readonly CarriedFigure[]>();
  const figuresOf = (record: AnyRecord): readonly CarriedFigure[] => {
    const figures = known.get(record) ?? figuresOfRecord(record);
    known.set(record, figures);
    return figures;
  };
  return eachUncarried(dataset, figuresIn, ({ record, evidence }, figure) =>
    figuresOf(record).some(
      ({ field, value, reading }) =>
        value === figure.value &&
        carriers[figure.reading].includes(reading) &&
        supportsField(evidence, field),
    ),
  );
}

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
