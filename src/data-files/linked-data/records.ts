import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { isObject } from '../../parts/is-object.js';
import { readEdtf } from '../../parts/period/edtf.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachRecord } from '../../report/each-record.js';
import { fieldReferences } from '../../report/each-reference.js';
import { fieldVocabularies } from '../../report/field-vocabularies.js';
import type { TipReport } from '../../report/tip-report.js';
import { className, evidenceFragment, namespace, recordFragment, termName } from './iris.js';

/** The paths of the strings that name something of a kind, and of those that are terms of a vocabulary. */
interface FieldTypes {
  readonly references: Readonly<Record<string, string>>;
  readonly vocabularies: Readonly<Record<string, string>>;
}

/** Something with an address of its own. */
interface Described {
  readonly kind: string;
  readonly id: string;
}

/**
 * A report as JSON-LD: its records, sections and passages, with the fields that they have in JSON. Ids become addresses,
 * and the terms of vocabularies their names in the namespace. What is null or empty is left out.
 */
export function recordsDocument(report: TipReport): object {
  const { metadata, narrative, uncoded } = report;
  const records = Array.from(eachRecord(report), ({ record }) =>
    record.kind === 'report' ? { ...record, uncoded } : record,
  );
  const sections = narrative.sections.map(({ paragraphs: _, ...section }) => ({
    kind: 'section',
    report: metadata.id,
    ...section,
  }));
  const passages = passagesOf(narrative).map((passage, index) => ({
    ...passage,
    ordinal: index + 1,
  }));
  const described: readonly Described[] = [...records, ...sections, ...passages];
  const kinds = [...new Set(described.map(({ kind }) => kind))];
  const addresses = new Set(kinds.flatMap((kind) => addressFields(fieldTypes(kind))));
  const terms = new Set(kinds.flatMap((kind) => termFields(fieldTypes(kind))));
  const typed = new Set([...addresses, ...terms]);
  return {
    '@context': context(addresses, terms),
    '@graph': described.map((each) => node(each, typed)),
  };
}

function context(addresses: Iterable<string>, terms: Iterable<string>): object {
  const address = { '@type': '@id' };
  const day = { '@type': 'xsd:date' };
  return {
    '@vocab': namespace,
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    label: 'rdfs:label',
    name: 'rdfs:label',
    title: 'rdfs:label',
    end: day,
    published: day,
    start: day,
    ...Object.fromEntries(Array.from(addresses, (name) => [name, address])),
    broader: { '@id': 'skos:broader', ...address },
    ...Object.fromEntries(Array.from(terms, (name) => [name, { '@type': '@vocab' }])),
  };
}

/** The names of the fields whose values are addresses. A reference to a record of any kind is one, not an object. */
function addressFields({ references }: FieldTypes): readonly string[] {
  return Object.entries(references)
    .filter(([, referent]) => referent !== 'country')
    .map(([path]) => lastName(path.replace(/\[\]\.id$/, '')));
}

function termFields({ vocabularies }: FieldTypes): readonly string[] {
  return Object.keys(vocabularies).map(lastName);
}

function lastName(path: string): string {
  return path.replace(/^.*\./, '').replace('[]', '');
}

function fieldTypes(kind: string): FieldTypes {
  switch (kind) {
    case 'section':
      return { references: { report: 'report' }, vocabularies: { pillar: 'pillar' } };
    case 'passage':
      return { references: { section: 'section' }, vocabularies: { type: 'passage-type' } };
    default: {
      const own = kind as AnyRecord['kind'];
      return {
        references: {
          report: 'report',
          'evidence[].passage': 'passage',
          'uncoded[].passage': 'passage',
          ...fieldReferences[own],
        },
        vocabularies: fieldVocabularies[own],
      };
    }
  }
}

/** `typed` are the fields that the context reads as addresses or terms: text in them has to say that it is text. */
function node({ kind, id, ...fields }: Described, typed: ReadonlySet<string>): object {
  const { references, vocabularies } = fieldTypes(kind);

  const fieldsAt = (owner: object, path: string) =>
    Object.fromEntries(
      Object.entries(owner)
        .map(([key, value]) => [key, valueAt(value, path === '' ? key : `${path}.${key}`)])
        .filter(([, value]) => !isEmpty(value)),
    );

  const valueAt = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, index) => itemAt(item, `${path}[]`, index + 1));
    }
    if (isObject(value)) return { ...fieldsAt(value, path), ...daysOf(value) };
    if (typeof value === 'number') return numberOf(value);
    return typeof value === 'string' ? stringAt(value, path) : value;
  };

  const itemAt = (item: unknown, path: string, ordinal: number): unknown => {
    if (!isObject(item)) return valueAt(item, path);
    if (references[`${path}.id`] === 'kind') {
      return recordFragment(String(item['kind']), String(item['id']));
    }
    return {
      ...(path === 'evidence[]' && {
        '@id': `annotations.jsonld${evidenceFragment({ kind, id }, ordinal)}`,
      }),
      ordinal,
      ...fieldsAt(item, path),
    };
  };

  const stringAt = (text: string, path: string): unknown => {
    const referent = references[path];
    if (referent !== undefined && referent !== 'country') return recordFragment(referent, text);
    const vocabulary = vocabularies[path];
    if (vocabulary !== undefined) return termName(vocabulary, text);
    return typed.has(lastName(path)) ? { '@value': text } : text;
  };

  return {
    '@id': recordFragment(kind, id),
    '@type': kind === 'victim-category' ? [className(kind), 'skos:Concept'] : className(kind),
    ...fieldsAt(fields, ''),
  };
}

/** Whether nothing is said: null, or a list or an object with nothing in it. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The first and the last day of a period, if they are certain. */
function daysOf({ edtf }: Readonly<Record<string, unknown>>): object {
  const span = typeof edtf === 'string' ? readEdtf(edtf) : undefined;
  return span?.isExact ? { start: span.first, end: span.last } : {};
}

/** A number. JSON-LD would write a fraction with an exponent, and programs differ in how. */
function numberOf(value: number): unknown {
  if (Number.isSafeInteger(value)) return value;
  const digits = { maximumSignificantDigits: 21, useGrouping: false };
  return { '@type': 'xsd:decimal', '@value': value.toLocaleString('en-US', digits) };
}
