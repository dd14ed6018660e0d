import { datasetJsonSchema } from '../../../build/json-schema.js';
import type { Path } from '../../example/spots.js';

/** What the dataset's JSON Schema says of one value; only the words that the walk needs. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly minItems?: number;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
}

const whole = datasetJsonSchema() as SchemaPart & {
  readonly $defs: Readonly<Record<string, SchemaPart>>;
};

/** The alternatives that a schema leaves for a value, with references followed and unions taken apart. */
function alternatives(part: SchemaPart): readonly SchemaPart[] {
  if (part.$ref !== undefined) {
    const definition = whole.$defs[part.$ref.replace('#/$defs/', '')];
    if (definition === undefined) throw new Error(`No definition ${part.$ref}`);
    return alternatives(definition);
  }
  const union = part.anyOf ?? part.oneOf;
  return union === undefined ? [part] : union.flatMap(alternatives);
}

/** Whether a value bears the constants by which an object of a union is told apart. */
function fits(part: SchemaPart, value: object): boolean {
  return Object.entries(part.properties ?? {}).every(
    ([key, inner]) =>
      inner.const === undefined ||
      (value as Readonly<Record<string, unknown>>)[key] === inner.const,
  );
}

/** What the schema allows at a place of a valid dataset. */
export function schemaAt(dataset: unknown, path: Path): readonly SchemaPart[] {
  let parts = alternatives(whole);
  let value = dataset;
  for (const key of path) {
    const holder = value as Readonly<Record<PropertyKey, unknown>>;
    parts = parts.flatMap((part) => {
      const inner = Array.isArray(holder)
        ? part.items
        : fits(part, holder)
          ? part.properties?.[String(key)]
          : undefined;
      return inner === undefined ? [] : alternatives(inner);
    });
    value = holder[key];
  }
  if (parts.length === 0) throw new Error(`The schema has nothing at ${path.join('.')}`);
  return parts;
}

/** The types that the schema allows at a place. */
export function typesAt(dataset: unknown, path: Path): ReadonlySet<string> {
  return new Set(
    schemaAt(dataset, path).flatMap((part) => {
      if (part.type !== undefined) return [part.type === 'integer' ? 'number' : part.type];
      return (part.enum ?? [part.const]).map((term) => typeOf(term));
    }),
  );
}

/** The type of a value, by JSON Schema's name for it. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The patterns of the ids of records and units and of the codes of countries. */
const idPatterns = new Set(
  ['id', 'unitId', 'countryCode'].map((name) => whole.$defs[name]?.pattern),
);

/** Whether the schema asks for an id, or for the code of a country, at a place. */
export function isIdAt(dataset: unknown, path: Path): boolean {
  return schemaAt(dataset, path).some(
    ({ pattern }) => pattern !== undefined && idPatterns.has(pattern),
  );
}

/** Whether the schema asks for one of certain terms at a place. */
export function isTermAt(dataset: unknown, path: Path): boolean {
  return schemaAt(dataset, path).some(
    (part) => part.enum !== undefined || part.const !== undefined,
  );
}

/** Whether the schema takes any words at a place. */
export function isProseAt(dataset: unknown, path: Path): boolean {
  return schemaAt(dataset, path).some(
    (part) =>
      part.type === 'string' &&
      part.format === undefined &&
      (part.pattern === undefined || part.pattern.includes('\\S')),
  );
}
