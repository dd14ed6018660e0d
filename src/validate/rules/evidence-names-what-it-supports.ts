import type { AnyRecord } from '../../report/any-record.js';
import { eachRecord, type RecordAt } from '../../report/each-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { eachWording } from '../support/each-wording.js';
import { figuresOfRecord } from '../support/figures-of-record.js';
import { show } from '../support/show.js';
import { standsIn } from '../support/spans-of.js';
import { hasField, supportsField } from '../support/supports-field.js';

const name = 'evidence-names-what-it-supports';

/**
 * A record with several pieces of evidence says of each which fields it supports; a record with one does not.
 *
 * Of such a record, each of the report's words stands in a quote that supports its field, and each number lies in a
 * field that some quote supports. Not asked of other fields: topics, pillars, related records, codes and other terms of
 * a vocabulary are our coding and need stand in no one quote, and the name of an organization or a place may
 * come in all of them.
 */
export const evidenceNamesWhatItSupports: IntegrityRule = {
  name,
  title: 'Where a record has several pieces of evidence, each names the fields that it supports',
  check(dataset) {
    const problems: Problem[] = [];
    for (const recordAt of eachRecord(dataset)) problems.push(...recordProblems(recordAt));
    return problems;
  },
};

function* recordProblems({ record, path }: RecordAt): Generator<Problem> {
  const at = { code: name, id: record.id };
  if (record.evidence.length === 1) {
    if (!Object.hasOwn(record.evidence[0], 'supports')) return;
    yield {
      ...at,
      path: `${path}.evidence[0].supports`,
      message: 'the only piece of evidence of the record names what it supports',
      hint: 'Leave supports out: one piece of evidence supports every field',
    };
    return;
  }
  const seen = new Map<string, number>();
  for (const [index, { quote, supports, unit }] of record.evidence.entries()) {
    const piecePath = `${path}.evidence[${index}]`;
    // A line feed stands in no unit id.
    const key = `${unit}\n${quote}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      yield {
        ...at,
        path: piecePath,
        message: `the quote ${show(quote)} from unit ${show(unit)} is evidence[${first}] already`,
        hint: 'Keep one of the two, with the fields that both support',
      };
    }
    if (supports === undefined || supports.length === 0) {
      yield {
        ...at,
        path: `${piecePath}.supports`,
        message: `piece ${index + 1} of ${record.evidence.length} of the evidence does not name what it supports`,
        hint: 'Name the fields of the record that rest on this quote, such as "quantity"',
      };
      continue;
    }
    for (const [place, field] of supports.entries()) {
      if (hasField(record, field)) continue;
      yield {
        ...at,
        path: `${piecePath}.supports[${place}]`,
        message: `the record has no field ${show(field)}`,
        hint: `Name one of its fields (${Object.keys(record).join(', ')}), or a path into one`,
      };
    }
  }
  yield* unsupportedProblems(record, path);
}

function* unsupportedProblems(record: AnyRecord, path: string): Generator<Problem> {
  const at = { code: name, id: record.id };
  const withNames = record.kind !== 'organization' && record.kind !== 'place';
  for (const { field, words } of eachWording(record)) {
    if (!withNames && field === 'name') continue;
    // Words in no quote at all are for phrases-stand-in-the-evidence to report.
    const holding = record.evidence.findIndex(({ quote }) => standsIn(words, quote));
    const isSupported = record.evidence.some(
      (piece) => supportsField(piece, field) && standsIn(words, piece.quote),
    );
    if (holding === -1 || isSupported) continue;
    yield {
      ...at,
      path: `${path}.evidence[${holding}].supports`,
      message: `the words ${show(words)} of ${field} stand in this quote, and in none that is said to support the field`,
      hint: `Add ${show(field.replace(/[.[].*$/, ''))} to supports`,
    };
  }
  for (const { field, reading, value } of figuresOfRecord(record)) {
    if (reading === 'day' || reading === 'year') continue;
    if (record.evidence.some((piece) => supportsField(piece, field))) continue;
    yield {
      ...at,
      path: `${path}.${field}`,
      message: `no piece of evidence is said to support the number ${value} of ${field}`,
      hint: `Add ${show(field.replace(/[.[].*$/, ''))} to supports of the piece whose quote has the number`,
    };
  }
}
