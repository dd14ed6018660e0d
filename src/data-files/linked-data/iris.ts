import type { AnyRecord } from '../../report/any-record.js';

/**
 * The namespace of the model: its record types, its fields and the terms of its vocabularies. It is a UUID, since there is
 * no address on the web, and the same for every report, wherever its files are. `vocabulary.jsonld` defines what is in it.
 */
export const namespace = 'urn:uuid:7c4e0763-5dfc-48ee-96ad-1477f5db023b#';

/** The name of a term in the namespace, such as `measure.convictions`. */
export function termName(vocabulary: string, term: string): string {
  return `${vocabulary}.${encodeURIComponent(term)}`;
}

/** The name of the class of a record in the namespace, such as `LegalProvision`. */
export function className(kind: string): string {
  return kind.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

// What follows is relative to the folder of the files, so that they can be hosted anywhere.

/** The dataset as a whole. */
export const datasetIri = 'dataset.jsonld#dataset';

/** The copy of the text, whose code points the positions of quotes count. */
export const textIri = 'dataset.jsonld#text';

/** A record, a section or a passage, as `records.jsonld` refers to it. Its id is unique in the report; its kind says what it is. */
export function recordFragment(kind: string, id: string): string {
  return `#${kind}/${encodeURIComponent(id)}`;
}

/** A record, as the other files refer to it. */
export function recordIri({ kind, id }: AnyRecord): string {
  return `records.jsonld${recordFragment(kind, id)}`;
}

/** A piece of evidence, counted from 1 in its record: an annotation within `annotations.jsonld`. */
export function evidenceFragment(
  { kind, id }: { readonly kind: string; readonly id: string },
  number: number,
): string {
  return `${recordFragment(kind, id)}/${number}`;
}
