import { appearsIn } from '../../parts/spans-of.js';
import type { AnyRecord } from '../../report/any-record.js';
import type { PartialReport } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachUncarried, type Uncarried } from '../support/each-uncarried.js';
import { type Figure, figuresIn } from '../support/figures-in.js';
import {
  type CarriedFigure,
  carriesFigure,
  figuresOfRecord,
} from '../support/figures-of-record.js';

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

/** The figures of a text, without zeros such as "no victims", which a record can also have in words. */
function statedFigures(text: string): readonly Figure[] {
  return figuresIn(text).filter(({ reading }) => reading !== 'none');
}

/** Finds the figures that no record carries. */
export function uncarriedFigures(dataset: PartialReport): Iterable<Uncarried<Figure>> {
  const known = new Map<AnyRecord, readonly CarriedFigure[]>();
  const figuresOf = (record: AnyRecord): readonly CarriedFigure[] => {
    const figures = known.get(record) ?? figuresOfRecord(record);
    known.set(record, figures);
    return figures;
  };
  return eachUncarried(dataset, {
    find: statedFigures,
    fieldsWith: (record, figure) =>
      isInAName(record, figure)
        ? ['']
        : figuresOf(record)
            .filter((carried) => carriesFigure(carried, figure))
            .map(({ field }) => field),
    nameOf: ({ currency, reading, text, unit, value }) =>
      [text, reading, value, currency, unit].join(' '),
  });
}

function needed({ reading, value, currency, unit }: Figure): string {
  switch (reading) {
    case 'amount':
      return `a field with the number ${value} and its currency${currency ? ` ${currency}` : ''}`;
    case 'day':
      return `a period whose edtf has the day ${value}`;
    case 'year':
      return `a period whose edtf has the year ${value}, or a field with that number`;
    case 'percent':
      return `a share with the part ${value} and the whole 100`;
    case 'fraction':
      return `a share of which the part divided by the whole is ${Number(value.toFixed(4))}`;
    case 'duration':
      return `a field with the number ${value}, in ${unit}`;
    default:
      return `a field with the number ${value}`;
  }
}

/** Whether a figure is part of the name of a record, such as the year of a protocol, or of the number of an article. */
function isInAName(record: AnyRecord, { reading, text }: Figure): boolean {
  if (reading === 'year' && 'name' in record && appearsIn(text, record.name)) return true;
  if (record.kind !== 'legal-provision' || !('articles' in record.instrument)) return false;
  return record.instrument.articles.some(
    (article) => typeof article === 'string' && article.split('-').includes(text),
  );
}
