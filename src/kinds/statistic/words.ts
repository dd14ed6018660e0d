import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { dates, period } from '../../parts/period/words.js';
import { figure, whyMissing } from '../../parts/quantity/words.js';
import {
  fields,
  joined,
  labelled,
  type RecordWords,
  sentence,
  spaced,
  words,
} from '../../parts/words.js';
import { comparabilityCaveatMeanings } from './meanings.js';
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
      'Limited to': Object.values(subset).flat().map(spaced),
      'Part of': partOf === null ? [] : [words`${{ kind: 'statistic', id: partOf }}`],
      Period: [period(record.period)],
      Dates: dates(record.period),
      Source: [source(attribution)],
      Qualifiers: qualifiers(hedges),
      'Before you compare': comparability.map((caveat) =>
        sentence(comparabilityCaveatMeanings[caveat]),
      ),
    }),
  };
}
