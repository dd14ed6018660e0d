import { everyField } from '../../parts/paths.js';
import { show } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import type { AnyRecord } from '../../report/any-record.js';
import type { PartialReport } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';
import { eachUncarried, type Uncarried } from '../support/each-uncarried.js';
import { type HedgeFound, hedgesIn } from '../support/hedges-in.js';

/**
 * Every hedge in a sentence or item of the narrative is carried by a record that quotes it, in a field that this quote
 * supports: one of its hedges, a quantity in the same words, an estimate for "estimated" or "about", a range that says
 * "normally", the degree of an assessment, or for a bound such as "up to", the maximum or the words of a penalty.
 * `hedgeLexicon` lists the hedges.
 */
export const hedgesAreCarried: IntegrityRule = {
  name: 'hedges-are-carried',
  title: 'Every hedge of the narrative is carried by a record that quotes it',
  *check(dataset) {
    for (const { path, id, found, where } of uncarriedHedges(dataset)) {
      const { kind, degree, text } = found;
      yield {
        path,
        id,
        message: `no record has the hedge ${where}`,
        hint: `Add { kind: '${kind}', degree: '${degree}', phrase: ${show(text)} } to the hedges of a record that quotes it, or with another kind and degree that fit the sentence better; if the record has several pieces of evidence, this one must support hedges`,
      };
    }
  },
};

/** Finds the hedges that no record carries. */
export function uncarriedHedges(dataset: PartialReport): Iterable<Uncarried<HedgeFound>> {
  return eachUncarried(dataset, {
    find: hedgesIn,
    fieldsWith,
    nameOf: ({ degree, kind, text }) => `${kind} ${degree} ${text.toLowerCase()}`,
  });
}

function* fieldsWith(record: AnyRecord, hedge: HedgeFound): Generator<string> {
  const wording = hedge.text.toLowerCase();
  for (const [field, words] of carriersOf(record, hedge)) {
    if (appearsIn(wording, words.toLowerCase())) yield field;
  }
}

/** The fields of a record that can carry a hedge, with their words. */
function* carriersOf(
  record: AnyRecord,
  { text, kind, degree }: HedgeFound,
): Generator<readonly [field: string, words: string]> {
  if ('hedges' in record) {
    for (const [index, { phrase }] of record.hedges.entries()) {
      yield [`hedges[${index}].phrase`, phrase];
    }
  }
  if (record.kind === 'statistic') {
    const { quantity } = record;
    if (quantity.kind === 'verbal') yield ['quantity.phrase', quantity.phrase];
    const isUnknown = quantity.kind === 'missing' && quantity.reason === 'unknown';
    if (isUnknown && degree === 'unknown-number') yield ['quantity.phrase', quantity.phrase];
    if (quantity.kind === 'range') yield ['quantity.qualifier', quantity.qualifier ?? ''];
  }
  if (record.kind === 'finding' && record.type === 'assessment') yield ['degree', record.degree];
  if (kind !== 'bound' && kind !== 'approximation' && degree !== 'estimated') return;
  for (const { path, value, holder } of everyField(record)) {
    if (typeof value !== 'number') continue;
    const isEstimate = 'kind' in holder && holder.kind === 'estimate' && kind !== 'bound';
    if (isEstimate || boundFields[degree] === lastStep(path)) yield [path, text];
    if ('phrase' in holder) yield [path, String(holder.phrase)];
  }
}

/** The field of a range that is the bound which a hedge describes. */
const boundFields: Readonly<Record<string, string>> = {
  'at-least': 'minimum',
  'more-than': 'minimum',
  'less-than': 'maximum',
  'up-to': 'maximum',
};

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
