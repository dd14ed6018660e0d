import * as z from 'zod';
import { findingSchema, participantSchema } from '../src/kinds/finding/schema.js';
import {
  awaitedApprovalSchema,
  legalInstrumentSchema,
  legalProvisionSchema,
  legalStatusSchema,
} from '../src/kinds/legal-provision/schema.js';
import { metadataSchema } from '../src/kinds/metadata/schema.js';
import { narrativeSchema, passageSchema, sectionSchema } from '../src/kinds/narrative/schema.js';
import { organizationSchema } from '../src/kinds/organization/schema.js';
import { placeSchema } from '../src/kinds/place/schema.js';
import { recommendationSchema } from '../src/kinds/recommendation/schema.js';
import { statisticSchema } from '../src/kinds/statistic/schema.js';
import {
  exploitationFormSchema,
  exploitationSchema,
  groupCharacteristicSchema,
  groupSchema,
  sectorSchema,
  victimCategorySchema,
  whoSchema,
} from '../src/kinds/victim-category/schema.js';
import { addTo } from '../src/parts/add-to.js';
import { attributionSchema } from '../src/parts/attribution/schema.js';
import { evidenceListFor, otherTermSchema } from '../src/parts/evidence/schema.js';
import { hedgeSchema, limitsSchema } from '../src/parts/hedge/schema.js';
import { anyPassageId, countryCode, idOf } from '../src/parts/ids/schema.js';
import { penaltySchema } from '../src/parts/penalty/schema.js';
import { periodSchema } from '../src/parts/period/schema.js';
import { pillarSchema } from '../src/parts/pillar/schema.js';
import { moneySchema, quantitySchema } from '../src/parts/quantity/schema.js';
import { referenceSchema } from '../src/parts/reference/schema.js';
import { domesticEndpointSchema, endpointSchema, routeSchema } from '../src/parts/route/schema.js';
import { isoDate, list, words } from '../src/parts/schema.js';
import { topicSchema } from '../src/parts/topic/schema.js';
import { tipReportSchema } from '../src/report/schema.js';

/** What records and their parts are made of. What occurs in several of them is defined once. */
const definitions = {
  metadata: metadataSchema,
  narrative: narrativeSchema,
  section: sectionSchema,
  passage: passageSchema,
  statistic: statisticSchema,
  victimCategory: victimCategorySchema,
  legalProvision: legalProvisionSchema,
  recommendation: recommendationSchema,
  finding: findingSchema,
  organization: organizationSchema,
  place: placeSchema,
  attribution: attributionSchema,
  // The fields that evidence can support differ by record type; the schema doesn't check them.
  evidence: evidenceListFor([]),
  hedges: list('hedges', hedgeSchema),
  limits: limitsSchema,
  otherTerms: list('other terms', otherTermSchema),
  period: periodSchema,
  quantity: quantitySchema,
  money: moneySchema,
  who: whoSchema,
  group: groupSchema,
  characteristic: groupCharacteristicSchema,
  exploitation: exploitationSchema,
  exploitationForm: exploitationFormSchema,
  sector: sectorSchema,
  route: routeSchema,
  endpoint: endpointSchema,
  domesticEndpoint: domesticEndpointSchema,
  instrument: legalInstrumentSchema,
  status: legalStatusSchema,
  awaited: awaitedApprovalSchema,
  penalty: penaltySchema,
  participants: list('participants', participantSchema),
  references: list('references', referenceSchema),
  pillars: list('pillars', pillarSchema),
  topics: list('topics', topicSchema),
  listOfWords: list('words', words()),
  words: words(),
  id: idOf('a record'),
  passageId: anyPassageId,
  countryCode: countryCode(),
  day: isoDate(),
} as const;

type JsonSchema = z.core.JSONSchema.JSONSchema;

type Definitions = Readonly<Record<string, JsonSchema>>;

/** The name of a definition. */
export type DefinitionName = keyof typeof definitions;

/**
 * The definitions in JSON Schema 2020-12, and the whole report by the name of `report`. They say what the schemas in zod
 * say about single values. Whether two values agree, such as the minimum and maximum of a range, JSON Schema can't say:
 * `validateReport` checks that.
 */
export function jsonSchemas(): Definitions {
  const plain = Object.entries({ report: tipReportSchema, ...definitions }).map(
    ([name, schema]) => [name, plainSchema(schema)] as const,
  );
  const names = new Map(plain.map(([name, schema]) => [JSON.stringify(schema), name]));
  return Object.fromEntries(
    plain.map(([name, schema]) => [name, withReferences(schema, names) as JsonSchema]),
  );
}

/** The same for a report as a person writes it in a file. What may be left out, `completeReport` adds. */
export function writtenJsonSchemas(): Definitions {
  const schemas = jsonSchemas();
  const isEmptyList = (part: JsonSchema | boolean | undefined): boolean => {
    if (typeof part !== 'object') return false;
    if (part.$ref !== undefined) return isEmptyList(schemas[nameIn(part.$ref)]);
    if (part.type === 'array') return (part.minItems ?? 0) === 0;
    const fields = Object.values(part.properties ?? {});
    return fields.length > 0 && fields.every(isEmptyList);
  };
  const mayBeLeftOut = (part: JsonSchema | boolean | undefined): boolean =>
    isEmptyList(part) ||
    (typeof part === 'object' &&
      (part.const !== undefined || [part, ...(part.anyOf ?? [])].some(isNull)));
  const relax = (part: unknown, tag?: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { oneOf = [], properties, required, ...others } = part as JsonSchema;
    if (properties !== undefined && required !== undefined) {
      const needed = required.filter(
        (key) => key === tag || !(key === 'report' || mayBeLeftOut(properties[key])),
      );
      Object.assign(part, { required: needed });
    }
    const ownTag = tagOf(oneOf);
    for (const option of oneOf) relax(option, ownTag);
    for (const each of [properties, ...Object.values(others)]) relax(each);
  };
  relax(schemas);
  return schemas;
}

function isNull(part: JsonSchema | boolean): boolean {
  return typeof part === 'object' && part.type === 'null';
}

/** The key that tells the options of a union apart. */
function tagOf(options: readonly JsonSchema[]): string | undefined {
  return Object.keys(options[0]?.properties ?? {}).find((key) => {
    const terms = options.map(({ properties }) => JSON.stringify(properties?.[key]));
    const areTerms = terms.every((term) => /^\{"(?:const|enum)":/.test(term ?? ''));
    return areTerms && new Set(terms).size === terms.length;
  });
}

/** Adds to a schema the definitions that it uses, so that it refers to no other file. */
export function withDefinitions(schema: JsonSchema, schemas: Definitions): JsonSchema {
  const used = new Map<string, JsonSchema>();
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { $ref } = part as JsonSchema;
    const name = nameIn($ref ?? '');
    const definition = schemas[name];
    if (definition !== undefined && !used.has(name)) {
      used.set(name, definition);
      collect(definition);
    }
    Object.values(part).forEach(collect);
  };
  collect(schema);
  return { ...schema, $defs: Object.fromEntries(used) };
}

/** A reference to a definition. */
export function reference(name: DefinitionName): JsonSchema {
  return { $ref: definitionPrefix + name };
}

const definitionPrefix = '#/$defs/';

function nameIn($ref: string): string {
  return $ref.replace(definitionPrefix, '');
}

function plainSchema(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => shorten(jsonSchema),
  });
  return plain;
}

/** Leaves out what doesn't apply to a file or goes without saying. */
function shorten(schema: JsonSchema): void {
  const { items, prefixItems = [] } = schema;
  // In TypeScript, a list of at least one item has a type that names its first item.
  if (prefixItems.every((item) => JSON.stringify(item) === JSON.stringify(items))) {
    delete schema.prefixItems;
  }
  delete schema.readOnly;
  // The pattern beside it says the same, and validators need a plugin to know the format.
  if (schema.pattern !== undefined) delete schema.format;
  if (schema.minItems === 0) delete schema.minItems;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.const !== undefined || schema.enum !== undefined) delete schema.type;
  const { oneOf } = schema;
  if (oneOf === undefined) return;
  delete schema.oneOf;
  Object.assign(schema, shortUnion(oneOf));
}

type Properties = NonNullable<JsonSchema['properties']>;

/** A union of objects. If its options have the same fields, what they say about a field alike is said once. */
function shortUnion(all: readonly JsonSchema[]): JsonSchema {
  const options = joined(all);
  const [first = {}, ...others] = options;
  const shape = ({ properties = {}, ...rest }: JsonSchema) =>
    JSON.stringify([rest, Object.keys(properties)]);
  if (others.some((option) => shape(option) !== shape(first))) return { oneOf: options };
  const isShared = (key: string) =>
    others.every(
      ({ properties }) =>
        JSON.stringify(properties?.[key]) === JSON.stringify(first.properties?.[key]),
    );
  const entries = Object.entries(first.properties ?? {});
  return {
    ...first,
    properties: Object.fromEntries(entries.map(([key, part]) => [key, isShared(key) ? part : {}])),
    ...(others.length > 0 && {
      oneOf: options.map(({ properties = {} }) => ({
        properties: Object.fromEntries(
          Object.entries(properties).filter(([key]) => !isShared(key)),
        ),
      })),
    }),
  };
}

/** The options of a union, with those joined that differ in their tag alone: it is then one of several terms. */
function joined(options: readonly JsonSchema[]): JsonSchema[] {
  const constant = (part: Properties[string] | undefined) =>
    typeof part === 'object' ? part.const : undefined;
  const tag = Object.keys(options[0]?.properties ?? {}).find((key) =>
    options.every(({ properties }) => constant(properties?.[key]) !== undefined),
  );
  if (tag === undefined) return [...options];
  const groups = new Map<string, JsonSchema[]>();
  for (const option of options) {
    const { [tag]: _, ...others } = option.properties ?? {};
    addTo(groups, JSON.stringify({ ...option, properties: others }), option);
  }
  return Array.from(groups.values(), ([option = {}, ...more]) => {
    if (more.length === 0) return option;
    const terms = [option, ...more].map(({ properties }) => constant(properties?.[tag]) ?? null);
    return { ...option, properties: { ...option.properties, [tag]: { enum: terms } } };
  });
}

/** The parts of a schema, each replaced by a reference if a definition says the same. */
function withReferences(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => referenceOr(item, names));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, referenceOr(part, names)]),
  );
}

function referenceOr(part: unknown, names: ReadonlyMap<string, string>): unknown {
  const name = names.get(JSON.stringify(part));
  return name === undefined ? withReferences(part, names) : { $ref: definitionPrefix + name };
}
