import { show } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachQuotation } from '../../report/each-quotation.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { describeDifference } from '../support/describe-difference.js';
import { englishNamesOf } from '../support/iso-countries.js';

/**
 * What a record gives as the report's wording appears in one of its own quotes, in whole words. If the report names a
 * country only by its people, its English name is ours, and the report's word is one of the other names.
 */
export const phrasesAppearInTheEvidence: IntegrityRule = {
  name: 'phrases-appear-in-the-evidence',
  title: "Every field with the report's wording appears letter for letter in a quote of its record",
  *check(dataset) {
    for (const { record, path } of eachRecord(dataset)) {
      const [{ quote }, ...others] = record.evidence;
      for (const { path: field, words } of eachQuotation(record)) {
        if (isQuoted(words, record)) continue;
        if (field === 'name' && isNamedOtherwise(record)) continue;
        // If there are several quotes, we can't know which one was meant.
        const difference = others.length === 0 ? `: ${describeDifference(words, quote)}` : '';
        yield {
          path: `${path}.${field}`,
          id: record.id,
          message: `${show(words)} appears in no quote of the record${difference}`,
          hint: 'Write the wording of the text letter for letter, and quote the text that has it',
        };
      }
    }
  },
};

function isQuoted(words: string, { evidence }: AnyRecord): boolean {
  return evidence.some(({ quote }) => appearsIn(words, quote));
}

/** Whether a record is of a country that has its English name, and of which the text has another of its names. */
function isNamedOtherwise(record: AnyRecord): boolean {
  return (
    record.kind === 'place' &&
    record.codes !== null &&
    record.otherNames.some((name) => isQuoted(name, record)) &&
    englishNamesOf(record.codes.alpha2).includes(record.name)
  );
}
