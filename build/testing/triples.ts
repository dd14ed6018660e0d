import jsonld from 'jsonld';
import type { DataFile } from '../../src/data-files/data-file.js';
import { namespace } from '../../src/data-files/linked-data/iris.js';
import { addTo } from '../../src/parts/add-to.js';

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
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
  v: namespace,
} as const;

type Name = `${keyof typeof namespaces}:${string}`;

/** The triples of a file, as JSON-LD reads it: what would be dropped, or fetched from the network, is an error. */
export class Triples {
  readonly all: readonly Triple[];
  readonly #bySubject = new Map<string, Triple[]>();
  readonly #byProperty = new Map<string, (readonly [string, string])[]>();

  constructor(all: readonly Triple[]) {
    this.all = all;
    for (const triple of all) {
      const subject = local(triple.subject);
      addTo(this.#bySubject, subject, triple);
      addTo(this.#byProperty, triple.predicate.value, [subject, local(triple.object)]);
    }
  }

  static async of({ path, contents }: Pick<DataFile, 'contents' | 'path'>): Promise<Triples> {
    const documentLoader = (url: string) => Promise.reject(new Error(`${url} would be fetched.`));
    const options = { base: host + path, safe: true, documentLoader };
    return new Triples((await jsonld.toRDF(JSON.parse(contents), options)) as readonly Triple[]);
  }

  /** What is said of a resource. */
  about(subject: string): readonly Triple[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** The values of a property of a resource, without the address of the host. */
  values(subject: string, property: Name): readonly string[] {
    return this.about(subject)
      .filter(({ predicate }) => predicate.value === iri(property))
      .map(({ object }) => local(object));
  }

  /** The only value of a property of a resource. */
  value(subject: string, property: Name): string {
    const [value, ...more] = this.values(subject, property);
    if (value === undefined || more.length > 0) {
      throw new Error(
        `Expected one ${property} of ${subject}, got ${more.length + Number(!!value)}.`,
      );
    }
    return value;
  }

  /** Every subject and value of a property. */
  pairs(property: Name): readonly (readonly [string, string])[] {
    return this.#byProperty.get(iri(property)) ?? [];
  }

  /** The resources of a type. */
  ofType(type: Name): readonly string[] {
    return this.pairs('rdf:type')
      .filter(([, value]) => value === iri(type))
      .map(([subject]) => subject);
  }
}

function iri(compact: Name): string {
  const [prefix, name = ''] = compact.split(':');
  return namespaces[prefix as keyof typeof namespaces] + name;
}

/** A term without the address of the host. */
export function local({ termType, value }: Term): string {
  return termType === 'NamedNode' && value.startsWith(host) ? value.slice(host.length) : value;
}
