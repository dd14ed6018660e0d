import type { Finding } from '../../kinds/finding/finding.js';
import type { Evidence } from '../../parts/evidence/evidence.js';
import { show } from '../../parts/show.js';
import { type Span, spansOf } from '../../parts/spans-of.js';
import type { TipReport } from '../../report/tip-report.js';
import type { Fault, IntegrityRule } from '../rule.js';
import { passagesById } from '../support/each-passage.js';
import { supportsField } from '../support/supports-field.js';

/**
 * The same words are not coded in two records of one type: two figures of the same measure, unit, population, subset and period,
 * both shares or neither, whose quotes overlap; two victim categories of the same status with the same quote and words for the people; two
 * findings of the same type with the same quote and words for what they say.
 */
export const nothingIsCodedTwice: IntegrityRule = {
  name: 'nothing-is-coded-twice',
  title: 'No two records of one type say the same thing by the same words',
  *check(dataset) {
    yield* statisticsTwice(dataset);
    yield* recordsTwice('victimCategories', dataset.victimCategories, ({ status, who }) => [
      status,
      who.phrase,
    ]);
    yield* recordsTwice('findings', dataset.findings, (finding) => [
      finding.type,
      ...wordingOf(finding),
    ]);
  },
};

/** What a statistic quotes of a passage. */
interface Quoted extends Span {
  /** The place of the statistic in the list. */
  readonly index: number;
}

function* statisticsTwice(dataset: TipReport): Generator<Fault> {
  const passages = passagesById(dataset);
  const quoted = new Map<string, Map<string, Quoted[]>>();
  for (const [index, statistic] of dataset.statistics.entries()) {
    const { measure, unit, population, subset, period, quantity } = statistic;
    const { phrase, ...dates } = period;
    // "40 percent of the budget, $90,000" has two figures of one thing.
    const isShare = quantity.kind === 'share';
    const said = JSON.stringify([measure, unit, population, subset, dates, isShare]);
    for (const piece of statistic.evidence) {
      if (!supportsField(piece, 'quantity')) continue;
      const text = passages.get(piece.passage)?.passage.text ?? '';
      const ofPassage = quoted.get(piece.passage) ?? new Map<string, Quoted[]>();
      quoted.set(piece.passage, ofPassage);
      const spans = ofPassage.get(said) ?? [];
      ofPassage.set(said, spans);
      const [span] = spansOf(piece.quote, text);
      // quotes-appear-in-their-passage reports a quote that does not.
      if (span === undefined) continue;
      const twin = spans.find(({ start, end }) => start < span.end && span.start < end);
      if (twin === undefined) spans.push({ ...span, index });
      if (twin === undefined || twin.index === index) continue;
      const other = dataset.statistics[twin.index];
      const differs = JSON.stringify(other?.quantity) !== JSON.stringify(quantity);
      yield {
        path: `statistics[${index}]`,
        id: statistic.id,
        message: `${show(other?.id)} has the same measure, unit, population, subset and period${differs ? ', but another quantity,' : ''} and quotes the same words`,
        hint: 'Remove one of the two, or fix the field that tells them apart: `measure`, `unit`, `population`, `subset` or `period`. If the text has two figures, quote each alone',
      };
      break;
    }
  }
}

function* recordsTwice<
  Item extends { readonly id: string; readonly evidence: readonly Evidence[] },
>(
  collection: string,
  records: readonly Item[],
  wording: (record: Item) => readonly string[],
): Generator<Fault> {
  const first = new Map<string, Map<string, Item>>();
  for (const [index, record] of records.entries()) {
    const said = JSON.stringify(wording(record));
    const byQuote = first.get(said) ?? new Map<string, Item>();
    first.set(said, byQuote);
    for (const { passage, quote } of record.evidence) {
      const key = `${passage} ${quote}`;
      const twin = byQuote.get(key) ?? record;
      byQuote.set(key, twin);
      if (twin === record) continue;
      yield {
        path: `${collection}[${index}]`,
        id: record.id,
        message: `${show(twin.id)} has the same quote ${show(quote)} and says the same`,
        hint: 'Remove one of the two, or write in each the words that tell them apart',
      };
      break;
    }
  }
}

function wordingOf(finding: Finding): readonly string[] {
  switch (finding.type) {
    case 'action':
      return [finding.action];
    case 'assessment':
      return [finding.subject, finding.degree];
    case 'condition':
      return [finding.condition];
    case 'omission':
      return [finding.omitted];
  }
}
