import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { dates, period } from '../../parts/period/words.js';
import { currencyName, figure, howMissing } from '../../parts/quantity/words.js';
import {
  fields,
  joined,
  labelled,
  type RecordWords,
  sentence,
  spaced,
  words,
} from '../../parts/words.js';
import type { ComparabilityCaveat } from './comparability.js';
import { comparabilityCaveatMeanings, populationMeanings } from './meanings.js';
import type { Statistic } from './statistic.js';

export function statisticWords(record: Statistic): RecordWords {
  const {
    attribution,
    comparability,
    hedges,
    measure,
    partOf,
    population,
    quantity,
    subset,
    unit,
  } = record;
  const amount = figure(quantity, unit);
  return {
    title: record.label,
    summary: joined(
      [
        amount,
        period(record.period),
        labelled('source', [source(attribution)]),
        qualifiersInLine(hedges),
        beforeYouCompare(comparability),
      ],
      '; ',
    ),
    fields: fields({
      Figure: [amount],
      'How it is missing': howMissing(quantity),
      Measure: [spaced(measure)],
      Unit: [unitOf(record)],
      Population: population === 'all' ? [] : [populationMeanings[population]],
      'Limited to': Object.values(subset).flat().map(spaced),
      'Part of': partOf === null ? [] : [words`${{ kind: 'statistic', id: partOf }}`],
      Period: [period(record.period)],
      Dates: dates(record.period),
      Source: [source(attribution)],
      Qualifiers: qualifiers(record),
      'Related records': record.related.map((other) => [other]),
      'Before you compare': comparability.map((caveat) =>
        sentence(comparabilityCaveatMeanings[caveat]),
      ),
    }),
  };
}

function beforeYouCompare(caveats: readonly ComparabilityCaveat[]): string {
  const meanings = caveats.map((caveat) => comparabilityCaveatMeanings[caveat]);
  return meanings.length === 0 ? '' : `before you compare: ${meanings.join('; ')}`;
}

/** What is counted. The unit of money is its currency, and details are not counted. */
function unitOf({ quantity, unit }: Statistic): string {
  if (unit === 'details') return 'not a count';
  return 'money' in quantity && quantity.money !== undefined
    ? currencyName(quantity.money.currency)
    : spaced(unit);
}
