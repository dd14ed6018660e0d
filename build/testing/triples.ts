import jsonld, { type NodeObject } from 'jsonld';
import type { DataFile } from '../../src/data-files/data-file.js';
import { webAnnotationContext } from './web-annotation-context.js';

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
  readonly language?: string;
}

interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** The address that the files have in tests. */
export const host = 'https://data.example/';

export const namespaces = {
  as: 'http://www.w3.org/ns/activitystreams#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

type Namespace = keyof typeof namespaces;

/** The triples of a file, as JSON-LD reads it: what would be dropped, or fetched from the network, is an error. */
export class Triples {
  readonly all: readonly Triple[];
  readonly #byProperty = new Map<string, (readonly [string, string])[]>();

  constructor(all: readonly Triple[]) {
    this.all = all;
    for (const { subject, predicate, object } of all) {
      const pairs = this.#byProperty.get(predicate.value) ?? [];
      pairs.push([local(subject), local(object)]);
      this.#byProperty.set(predicate.value, pairs);
    }
  }

  static async of({ path, contents }: Pick<DataFile, 'contents' | 'path'>): Promise<Triples> {
    const options = { base: host + path, safe: true, documentLoader };
    const triples = (await jsonld.toRDF(JSON.parse(contents), options)) as readonly Triple[];
    return new Triples(triples);
  }

  /** The values of a property of a resource, without the address of the host. */
  values(subject: string, property: `${Namespace}:${string}`): readonly string[] {
    return this.pairs(property)
      .filter(([owner]) => owner === subject)
      .map(([, value]) => value);
  }

  /** The only value of a property of a resource. */
  value(subject: string, property: `${Namespace}:${string}`): string {
    const [value, ...more] = this.values(subject, property);
    if (value === undefined || more.length > 0) {
      throw new Error(
        `Expected one ${property} of ${subject}, got ${more.length + Number(!!value)}.`,
      );
    }
    return value;
  }

  /** Every subject and value of a property. */
  pairs(property: `${Namespace}:${string}`): readonly (readonly [string, string])[] {
    return this.#byProperty.get(iri(property)) ?? [];
  }

  /** The resources of a type. */
  ofType(type: `${Namespace}:${string}`): readonly string[] {
    return this.pairs('rdf:type')
      .filter(([, value]) => value === iri(type))
      .map(([subject]) => subject);
  }
}

function iri(compact: `${Namespace}:${string}`): string {
  const [prefix, name = ''] = compact.split(':');
  return namespaces[prefix as Namespace] + name;
}

function local({ termType, value }: Term): string {
  return termType === 'NamedNode' && value.startsWith(host) ? value.slice(host.length) : value;
}

function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} would be fetched.`);
  return Promise.resolve({ documentUrl: url, document: webAnnotationContext as NodeObject });
}
