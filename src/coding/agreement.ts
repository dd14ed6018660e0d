import { addTo } from '../parts/add-to.js';
import { type Span, spansOf } from '../parts/spans-of.js';
import type { AnyRecord } from '../report/any-record.js';
import type { PartialReport } from '../report/each-record.js';
import { recordKinds } from '../report/record-kinds.js';
import type { CodedField } from '../validate/support/coded-fields.js';
import { eachPassage } from '../validate/support/each-passage.js';
import { type Agreement, agreementOf } from './kappa.js';

/** A field that two coders coded for the same statement of the text. */
export interface Coding {
  readonly kind: AnyRecord['kind'];
  /** Such as `quantity.kind` or `hedges[].degree`. */
  readonly field: string;
  /** The first passage that both records quote. */
  readonly passage: string;
  /** The ids of the two records. */
  readonly records: readonly [first: string, second: string];
  readonly codes: readonly [first: CodedField['code'], second: CodedField['code']];
}

/** A field that only one of two records about the same statement has, such as a hedge that one coder missed. */
interface CodedByOne extends Omit<Coding, 'codes'> {
  readonly by: 'first' | 'second';
  readonly code: CodedField['code'];
}

/** The agreement on one field of a record type. */
interface FieldAgreement extends Agreement, Pick<Coding, 'field' | 'kind'> {}

/** A record that only one coder has. */
export interface Alone {
  readonly kind: AnyRecord['kind'];
  readonly id: string;
  /** The passages that it quotes. */
  readonly passages: readonly string[];
}

/** How far two codings of a text agree. */
export interface CodingAgreement {
  readonly records: readonly {
    readonly kind: AnyRecord['kind'];
    readonly both: number;
    readonly onlyFirst: number;
    readonly onlySecond: number;
  }[];
  readonly fields: readonly FieldAgreement[];
  /** Every field that both coded, in the order of the text. */
  readonly codings: readonly Coding[];
  /** Fields that only one of two matched records has. They don't count in the agreement. */
  readonly codedByOne: readonly CodedByOne[];
  readonly onlyFirst: readonly Alone[];
  readonly onlySecond: readonly Alone[];
}

/** The codes in a record. */
export type CodesOf = (record: AnyRecord) => Iterable<CodedField>;

/** Says how the texts of two reports differ; null if their passages are the same. */
export function textDifference(first: PartialReport, second: PartialReport): string | null {
  const seconds = [...eachPassage(second)];
  let index = 0;
  for (const { passage } of eachPassage(first)) {
    const other = seconds[index]?.passage;
    index += 1;
    if (other === undefined) return `only the first has passage ${passage.id}`;
    if (passage.id !== other.id)
      return `passage ${passage.id} of the first is ${other.id} in the second`;
    if (passage.text !== other.text) return `passage ${passage.id} has another text in the second`;
  }
  const more = seconds[index]?.passage;
  return more === undefined ? null : `only the second has passage ${more.id}`;
}

/**
 * Compares two codings of the same text. Two records are about the same statement if they are of one type and their
 * quotes overlap; of several candidates, those whose quotes overlap most belong together, and then those that share
 * most codes. Ids don't matter.
 */
export function agreement(
  first: PartialReport,
  second: PartialReport,
  codesOf: CodesOf,
): CodingAgreement {
  const texts = new Map([...eachPassage(first)].map(({ passage }) => [passage.id, passage.text]));
  const order = new Map([...texts.keys()].map((id, index) => [id, index]));
  const codings: Coding[] = [];
  const codedByOne: CodedByOne[] = [];
  const onlyFirst: Alone[] = [];
  const onlySecond: Alone[] = [];
  const records = recordKinds.map(({ collection, kind }) => {
    const firsts = first[collection].map((record) => placed(record, texts, codesOf));
    const seconds = second[collection].map((record) => placed(record, texts, codesOf));
    const pairs = matched(firsts, seconds);
    for (const [one, other] of pairs) {
      for (const each of codingsOf(kind, one, other)) {
        if ('codes' in each) codings.push(each);
        else codedByOne.push(each);
      }
    }
    const left = firsts.filter((each) => !pairs.has(each));
    const matchedSeconds = new Set(pairs.values());
    const right = seconds.filter((each) => !matchedSeconds.has(each));
    onlyFirst.push(...left.map((each) => aloneOf(kind, each)));
    onlySecond.push(...right.map((each) => aloneOf(kind, each)));
    return { kind, both: pairs.size, onlyFirst: left.length, onlySecond: right.length };
  });
  const at = (passage = '') => order.get(passage) ?? order.size;
  const byText = (a: Alone, b: Alone) => at(a.passages[0]) - at(b.passages[0]);
  const byPassage = (a: Omit<Coding, 'codes'>, b: Omit<Coding, 'codes'>) =>
    at(a.passage) - at(b.passage);
  return {
    records,
    fields: fieldsOf(codings),
    codings: codings.sort(byPassage),
    codedByOne: codedByOne.sort(byPassage),
    onlyFirst: onlyFirst.sort(byText),
    onlySecond: onlySecond.sort(byText),
  };
}

/** A record, where its quotes are, and its codes by key. */
interface Placed {
  readonly record: AnyRecord;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** How many code units its quotes have together. */
  readonly length: number;
  readonly codes: ReadonlyMap<string, CodedField>;
}

function placed(record: AnyRecord, texts: ReadonlyMap<string, string>, codesOf: CodesOf): Placed {
  const spans = new Map<string, readonly Span[]>();
  for (const { passage, quote } of record.evidence) {
    const found = [...spansOf(quote, texts.get(passage) ?? '')];
    if (found.length > 0) spans.set(passage, merged([...(spans.get(passage) ?? []), ...found]));
  }
  const length = [...spans.values()].reduce((sum, each) => sum + lengthOf(each), 0);
  return {
    record,
    spans,
    length,
    codes: new Map([...codesOf(record)].map((each) => [each.key, each])),
  };
}

/** Spans in order, with those that overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { end, start }) => sum + end - start, 0);
}

/** How many code units both records quote. */
function sharedLength(one: Placed, other: Placed): number {
  let shared = 0;
  for (const [passage, spans] of one.spans) {
    for (const a of spans) {
      for (const b of other.spans.get(passage) ?? []) {
        shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
      }
    }
  }
  return shared;
}

/** Pairs of records about the same statement: the best pair first, then the best of those left. */
function matched(
  firsts: readonly Placed[],
  seconds: readonly Placed[],
): ReadonlyMap<Placed, Placed> {
  const byPassage = new Map<string, Placed[]>();
  for (const other of seconds) {
    for (const passage of other.spans.keys()) {
      addTo(byPassage, passage, other);
    }
  }
  const candidates = firsts.flatMap((one) => {
    const others = new Set(
      [...one.spans.keys()].flatMap((passage) => byPassage.get(passage) ?? []),
    );
    return [...others].flatMap((other) => {
      const shared = sharedLength(one, other);
      if (shared === 0) return [];
      return [
        {
          one,
          other,
          share: shared / (one.length + other.length - shared),
          alike: alike(one, other),
        },
      ];
    });
  });
  candidates.sort((a, b) => b.share - a.share || b.alike - a.alike);
  const pairs = new Map<Placed, Placed>();
  const taken = new Set<Placed>();
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

/** How many codes two records share. */
function alike(one: Placed, other: Placed): number {
  let count = 0;
  for (const [key, { code }] of one.codes) if (other.codes.get(key)?.code === code) count += 1;
  return count;
}

function* codingsOf(
  kind: Coding['kind'],
  one: Placed,
  other: Placed,
): Generator<Coding | CodedByOne, void> {
  const passage = [...one.spans.keys()].find((each) => other.spans.has(each)) ?? '';
  const records = [one.record.id, other.record.id] as const;
  for (const [key, { code, field }] of one.codes) {
    const second = other.codes.get(key);
    const place = { kind, field, passage, records };
    if (second === undefined) yield { ...place, by: 'first', code };
    else yield { ...place, codes: [code, second.code] };
  }
  for (const [key, { code, field }] of other.codes) {
    if (!one.codes.has(key)) yield { kind, field, passage, records, by: 'second', code };
  }
}

function aloneOf(kind: Alone['kind'], { record }: Placed): Alone {
  return {
    kind,
    id: record.id,
    passages: [...new Set(record.evidence.map(({ passage }) => passage))],
  };
}

function fieldsOf(codings: readonly Coding[]): readonly FieldAgreement[] {
  const kinds: readonly string[] = recordKinds.map(({ kind }) => kind);
  const groups = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = `${coding.kind} ${coding.field}`;
    addTo(groups, key, coding);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { field, kind } = first;
      return [{ kind, field, ...agreementOf(group.map(({ codes }) => codes)) }];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
