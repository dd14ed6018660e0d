import type { AnyRecord } from '../../report/any-record.js';

// Relative to the folder of the files, so that they can be hosted anywhere.

/** The dataset as a whole. */
export const datasetIri = 'dataset.jsonld#dataset';

/** The copy of the text, whose code points the positions of quotes count. */
export const textIri = 'dataset.jsonld#text';

/** What a record describes. Its id is unique in the report; its kind says where the record is. */
export function recordIri({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string {
  return `dataset.json#${kind}/${encodeURIComponent(id)}`;
}

/** A vocabulary, within `concepts.jsonld`. */
export function vocabularyFragment(id: string): string {
  return `#${id}`;
}

/** A term of a vocabulary, within `concepts.jsonld`. */
export function termFragment(vocabulary: string, term: string): string {
  return `#${vocabulary}/${encodeURIComponent(term)}`;
}

/** The measure of a statistic, as seen from the other files. */
export function measureIri(measure: string): string {
  return `concepts.jsonld${termFragment('measure', measure)}`;
}

/** An annotation, within `annotations.jsonld`: the record, and which of its pieces of evidence, counted from 1. */
export function annotationFragment({ kind, id }: AnyRecord, number: number): string {
  return `#${kind}/${encodeURIComponent(id)}/${number}`;
}
