import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { dates, period } from '../../parts/period/words.js';
import { figure, whyMissing } from '../../parts/quantity/words.js';
import { fields, joined, labelled, type RecordWords, spaced } from '../../parts/words.js';
import type { ComparabilityCaveat } from './comparability.js';
import type { Statistic } from './statistic.js';

const caveats: Readonly<Record<ComparabilityCaveat, string>> = {
  'added-to-another-figure':
    'The report adds it to another figure and doesn’t say which is larger.',
  'different-period-basis':
    'Shown beside a figure for a different type of period; the report claims no increase or decrease.',
  'different-wording': 'Worded differently in each passage.',
  'like-matter-elsewhere':
    'The report mentions something similar elsewhere that this figure doesn’t include.',
  'no-comparator': 'It compares, but the report doesn’t say with what.',
  'no-conviction-rate':
    'Convictions, cases and alleged offenders can’t be turned into a conviction rate.',
  'normal-range': 'The normal range, not the lowest and highest values.',
  'part-of-a-whole': 'Covers a part; not a total.',
};

export function statisticWords(record: Statistic): RecordWords {
  const { attribution, comparability, hedges, measure, population, quantity, unit } = record;
  const amount = figure(quantity, unit);
  return {
    title: record.label,
    summary: joined(
      [
        amount,
        period(record.period),
        labelled('source', [source(attribution)]),
        qualifiersInLine(hedges),
        labelled('before you compare', comparability.map(spaced)),
      ],
      '; ',
    ),
    fields: fields({
      Figure: [amount],
      'Why there is no number': whyMissing(quantity),
      Measure: [spaced(measure)],
      Unit: [spaced(unit)],
      Population: population === 'all' ? [] : [spaced(population)],
      Period: [period(record.period)],
      Dates: dates(record.period),
      Source: [source(attribution)],
      Qualifiers: qualifiers(hedges),
      'Before you compare': comparability.map((caveat) => caveats[caveat]),
    }),
  };
}
