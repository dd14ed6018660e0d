import { addTo } from '../../parts/add-to.js';
import { everyField } from '../../parts/paths.js';
import { show, showSome } from '../../parts/show.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { figuresIn } from '../support/figures-in.js';
import { figuresOfRecord } from '../support/figures-of-record.js';
import { supportsField } from '../support/supports-field.js';

/**
 * An amount of money is coded as an equivalent if the report gives it as one, and only then: "the equivalent of $70", or
 * in brackets after a sum in another currency, as in "600,000 kip ($70)".
 */
export const equivalentsSaySo: IntegrityRule = {
  name: 'equivalents-say-so',
  title:
    'An amount of money is coded as an equivalent if the report gives it as one, and only then',
  *check(dataset) {
    for (const { record, path } of eachRecord(dataset)) {
      const fields = [...everyField(record)].filter((field) => field.path.endsWith('.equivalent'));
      if (fields.length === 0) continue;
      const pieces = record.evidence.map((piece) => ({
        piece,
        saysSo: wording.test(piece.quote),
        equivalents: equivalentsIn(piece.quote),
      }));
      const amounts = amountsByHolder(record);
      for (const { path: field, value: equivalent } of fields) {
        const supporting = pieces.filter(({ piece }) => supportsField(piece, field));
        if (equivalent === true && !supporting.some(({ saysSo }) => saysSo)) {
          yield {
            path: `${path}.${field}`,
            id: record.id,
            message: `the amount is coded as an equivalent, but no quote that supports it says so: ${showSome(supporting.map(({ piece }) => piece.quote))}`,
            hint: 'Write false, or quote the words that call it an equivalent, such as "the equivalent of"',
          };
        }
        const own = amounts.get(field.replace(/(?:\.money)?\.equivalent$/, ''));
        const said = supporting
          .flatMap(({ equivalents }) => equivalents)
          .find(({ value }) => own?.includes(value));
        if (equivalent === false && said !== undefined) {
          yield {
            path: `${path}.${field}`,
            id: record.id,
            message: `the report gives ${show(said.text)} as the equivalent of a sum in another currency, which is not coded`,
            hint: 'Write true',
          };
        }
      }
    }
  },
};

const wording = /(?<!\p{L})equivalents?(?!\p{L})|[0-9][^()]{0,40}\([^()]{0,40}\$ ?[0-9]/iu;
// Up to three words can come between, as in "the equivalent of an estimated $31,000".
const wordingBefore = /(?:(?<!\p{L})equivalents? (?:of|to) |[0-9][^()]{0,40}\()(?:\p{L}+ ){0,3}$/iu;

/** The amounts in a quote that follow "equivalent of" or a bracket after a number. */
function equivalentsIn(quote: string) {
  return figuresIn(quote).filter(
    ({ reading, start }) =>
      reading === 'amount' && wordingBefore.test(quote.slice(Math.max(0, start - 120), start)),
  );
}

/** The numbers of a record by the object that has them: a fine, or a quantity, with its money. */
function amountsByHolder(record: AnyRecord): ReadonlyMap<string, readonly number[]> {
  const amounts = new Map<string, number[]>();
  for (const { field, value } of figuresOfRecord(record)) {
    addTo(amounts, field.replace(/\.[^.]*$/, ''), value);
  }
  return amounts;
}
