import type { Evidence } from '../../parts/evidence/evidence.js';
import { show } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachQuotation } from '../../report/each-quotation.js';
import { eachRecord } from '../../report/each-record.js';
import type { Fault, IntegrityRule } from '../rule.js';
import { figuresOfRecord } from '../support/figures-of-record.js';
import { dotted, supportsField } from '../support/supports-field.js';

/**
 * A record with several pieces of evidence says which fields each of them supports. The schema checks that it says so;
 * this rule checks that it is right.
 *
 * All wording of the report in such a record must appear in a quote that supports its field, and each number must be in
 * a field that some quote supports. Other fields are exempt: topics, pillars, related records, codes and other terms are
 * our coding, which can be based on all quotes together, as can the name of an organization or a place.
 */
export const evidenceNamesWhatItSupports: IntegrityRule = {
  name: 'evidence-names-what-it-supports',
  title: 'If a record has several pieces of evidence, each names the fields that it supports',
  *check(dataset) {
    for (const { record, path } of eachRecord(dataset)) {
      if (record.evidence.length === 1) continue;
      yield* namedProblems(record, path);
      yield* unsupportedProblems(record, path);
    }
  },
};

/** Duplicate pieces, and names of fields that the record does not have. */
function* namedProblems(record: AnyRecord, path: string): Generator<Fault> {
  const { evidence, id } = record;
  const places = new Map<string, number>();
  for (const [index, { quote, supports = [], passage }] of evidence.entries()) {
    const first = places.get(`${passage} ${quote}`) ?? index;
    places.set(`${passage} ${quote}`, first);
    if (first < index) {
      yield {
        path: `${path}.evidence[${index}]`,
        id,
        message: `the quote ${show(quote)} from passage ${show(passage)} is evidence[${first}] already`,
        hint: 'Keep one of the two, with the fields that both support',
      };
    }
    for (const [place, field] of supports.entries()) {
      if (hasField(record, field)) continue;
      yield {
        path: `${path}.evidence[${index}].supports[${place}]`,
        id,
        message: `the record has no field ${show(field)}`,
        hint: `Name one of its fields (${Object.keys(record).join(', ')}), or a path into one`,
      };
    }
  }
}

function hasField(record: object, path: string): boolean {
  let holder: unknown = record;
  for (const step of dotted(path).split('.')) {
    if (typeof holder !== 'object' || holder === null) return false;
    // A list has a length, which is no field.
    if (!Object.prototype.propertyIsEnumerable.call(holder, step)) return false;
    holder = Reflect.get(holder, step);
  }
  return true;
}

/** Wording and numbers whose quote does not support their field. */
function* unsupportedProblems(record: AnyRecord, path: string): Generator<Fault> {
  const { evidence, id } = record;
  const fieldOf = (field: string): string => show(field.replace(/[.[].*$/, ''));
  for (const { path: field, words } of eachQuotation(record)) {
    if (field === 'name') continue;
    const isQuoting = ({ quote }: Evidence) => appearsIn(words, quote);
    if (evidence.some((piece) => supportsField(piece, field) && isQuoting(piece))) continue;
    const first = evidence.find(isQuoting);
    // phrases-appear-in-the-evidence reports words that no quote has.
    if (first === undefined) continue;
    yield {
      path: `${path}.evidence[${evidence.indexOf(first)}].supports`,
      id,
      message: `${show(words)}, the ${field}, appears in this quote, which does not support that field, and in no other that does`,
      hint: `Add ${fieldOf(field)} to supports`,
    };
  }
  for (const { field, reading, value } of figuresOfRecord(record)) {
    if (reading === 'day' || reading === 'year') continue;
    if (evidence.some((piece) => supportsField(piece, field))) continue;
    yield {
      path: `${path}.${field}`,
      id,
      message: `no piece of evidence supports the number ${value} of ${field}`,
      hint: `Add ${fieldOf(field)} to supports of the piece whose quote has the number`,
    };
  }
}
