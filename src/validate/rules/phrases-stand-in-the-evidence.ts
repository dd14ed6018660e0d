import { eachRecord } from '../../report/each-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { describeDifference } from '../support/describe-difference.js';
import { eachWording } from '../support/each-wording.js';
import { show } from '../support/show.js';
import { standsIn } from '../support/spans-of.js';

const name = 'phrases-stand-in-the-evidence';

/** What a record gives as the report's words stands in one of its own quotes, in whole words. */
export const phrasesStandInTheEvidence: IntegrityRule = {
  name,
  title: "Every field of the report's words stands letter for letter in a quote of its record",
  check(dataset) {
    const problems: Problem[] = [];
    for (const { record, path } of eachRecord(dataset)) {
      for (const { field, words } of eachWording(record)) {
        if (record.evidence.some(({ quote }) => standsIn(words, quote))) continue;
        problems.push({
          code: name,
          path: `${path}.${field}`,
          id: record.id,
          message:
            words === ''
              ? `${field} is empty`
              : `the words ${show(words)} stand in no quote of the record${difference(words, record.evidence)}`,
          hint: 'Write the words of the text letter for letter, and quote the text in which they stand',
        });
      }
    }
    return problems;
  },
};

/** How the words differ from the only quote; with several there is no telling from which they were taken. */
function difference(words: string, evidence: readonly { readonly quote: string }[]): string {
  const [only, second] = evidence;
  return only === undefined || second !== undefined
    ? ''
    : `: ${describeDifference(words, only.quote)}`;
}
