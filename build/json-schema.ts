import * as z from 'zod';
import { findingSchema } from '../src/kinds/finding/schema.js';
import {
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
  exploitationSchema,
  victimCategorySchema,
  whoSchema,
} from '../src/kinds/victim-category/schema.js';
import { attributionSchema } from '../src/parts/attribution/schema.js';
import { evidenceListFor } from '../src/parts/evidence/schema.js';
import { hedgeSchema } from '../src/parts/hedge/schema.js';
import { anyPassageId, countryCode, idOf } from '../src/parts/ids/schema.js';
import { penaltySchema } from '../src/parts/penalty/schema.js';
import { periodSchema } from '../src/parts/period/schema.js';
import { pillarSchema } from '../src/parts/pillar/schema.js';
import { moneySchema, quantitySchema } from '../src/parts/quantity/schema.js';
import { referenceSchema } from '../src/parts/reference/schema.js';
import { endpointSchema, routeSchema } from '../src/parts/route/schema.js';
import { isoDate, list, words } from '../src/parts/schema.js';
import { topicSchema } from '../src/parts/topic/schema.js';
import { tipReportSchema } from '../src/report/schema.js';

/** The definitions of {@link datasetJsonSchema}. What occurs in several of them is defined once. */
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
  period: periodSchema,
  quantity: quantitySchema,
  money: moneySchema,
  who: whoSchema,
  exploitation: exploitationSchema,
  route: routeSchema,
  endpoint: endpointSchema,
  instrument: legalInstrumentSchema,
  status: legalStatusSchema,
  penalty: penaltySchema,
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

/**
 * The schema of a dataset in JSON Schema 2020-12, with a definition for each kind of record. It says what `tipReportSchema`
 * says about single values. Whether two values agree, such as the minimum and maximum of a range, JSON Schema can't say:
 * `validateReport` checks that.
 */
export function datasetJsonSchema(): JsonSchema {
  const whole = { dataset: tipReportSchema, ...definitions };
  const plain = Object.entries(whole).map(([name, schema]) => [name, plainSchema(schema)] as const);
  const names = new Map(plain.map(([name, schema]) => [JSON.stringify(schema), name]));
  const { dataset, ...$defs } = Object.fromEntries(
    plain.map(([name, schema]) => [name, withReferences(schema, names)]),
  );
  return { $schema, ...(dataset as JsonSchema), $defs: $defs as Record<string, JsonSchema> };
}

export const $schema = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The schema of a report as a person writes it in a file, for an editor: lists may be left out when empty, and so may the
 * id of the report in a record. `completeReport` adds them.
 */
export function writtenReportJsonSchema(): JsonSchema {
  const schema = datasetJsonSchema();
  const definitionsOf = schema.$defs ?? {};
  const mayBeLeftOut = (part: JsonSchema | boolean | undefined): boolean => {
    if (typeof part !== 'object') return false;
    if (part.$ref !== undefined) {
      return mayBeLeftOut(definitionsOf[part.$ref.replace('#/$defs/', '')]);
    }
    if (part.type === 'array') return (part.minItems ?? 0) === 0;
    const fields = Object.values(part.properties ?? {});
    return fields.length > 0 && fields.every((field) => mayBeLeftOut(field));
  };
  const relax = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties, required } = part as JsonSchema;
    if (properties !== undefined && required !== undefined) {
      const needed = required.filter((key) => key !== 'report' && !mayBeLeftOut(properties[key]));
      Object.assign(part, { required: needed });
    }
    Object.values(part).forEach(relax);
  };
  relax(schema);
  return { ...schema, properties: { $schema: { type: 'string' }, ...schema.properties } };
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
  if (schema.minItems === 0) delete schema.minItems;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.const !== undefined || schema.enum !== undefined) delete schema.type;
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
  return name === undefined ? withReferences(part, names) : { $ref: `#/$defs/${name}` };
}
