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
      for (const { path: field, value: equivalent } of everyField(record)) {
        if (!field.endsWith('.equivalent')) continue;
        const quotes = record.evidence
          .filter((piece) => supportsField(piece, field))
          .map(({ quote }) => quote);
        if (equivalent === true && !quotes.some((quote) => wording.test(quote))) {
          yield {
            path: `${path}.${field}`,
            id: record.id,
            message: `the amount is coded as an equivalent, but no quote that supports it says so: ${showSome(quotes)}`,
            hint: 'Write false, or quote the words that call it an equivalent, such as "the equivalent of"',
          };
        }
        const amounts = amountsBeside(record, field);
        const said = quotes.flatMap(equivalentsIn).find(({ value }) => amounts.includes(value));
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

const wording = /(?<!\p{L})equivalents?(?!\p{L})|[0-9][^()]*\([^()]*\$ ?[0-9]/iu;
// Up to three words can come between, as in "the equivalent of an estimated $31,000".
const wordingBefore = /(?:(?<!\p{L})equivalents? (?:of|to) |[0-9][^()]{0,40}\()(?:\p{L}+ ){0,3}$/iu;

/** The amounts in a quote that follow "equivalent of" or a bracket after a number. */
function equivalentsIn(quote: string) {
  return figuresIn(quote).filter(
    ({ reading, start }) => reading === 'amount' && wordingBefore.test(quote.slice(0, start)),
  );
}

/** The numbers that a field `equivalent` is about: those of the same fine, or of the quantity with that money. */
function amountsBeside(record: AnyRecord, equivalent: string): readonly number[] {
  const holder = equivalent.replace(/(?:\.money)?\.equivalent$/, '');
  return figuresOfRecord(record)
    .filter(({ field }) => field.replace(/\.[^.]*$/, '') === holder)
    .map(({ value }) => value);
}
