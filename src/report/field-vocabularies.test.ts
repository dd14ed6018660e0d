import { expect, test } from 'vitest';
import * as z from 'zod';
import { findingSchema } from '../kinds/finding/schema.js';
import { legalProvisionSchema } from '../kinds/legal-provision/schema.js';
import { metadataSchema } from '../kinds/metadata/schema.js';
import { organizationSchema } from '../kinds/organization/schema.js';
import { placeSchema } from '../kinds/place/schema.js';
import { recommendationSchema } from '../kinds/recommendation/schema.js';
import { statisticSchema } from '../kinds/statistic/schema.js';
import { victimCategorySchema } from '../kinds/victim-category/schema.js';
import { addTo } from '../parts/add-to.js';
import type { AnyRecord } from './any-record.js';
import { fieldVocabularies } from './field-vocabularies.js';
import { vocabularies } from './vocabularies.js';

const schemas: Readonly<Record<AnyRecord['kind'], z.ZodType>> = {
  finding: findingSchema,
  'legal-provision': legalProvisionSchema,
  organization: organizationSchema,
  place: placeSchema,
  recommendation: recommendationSchema,
  report: metadataSchema,
  statistic: statisticSchema,
  'victim-category': victimCategorySchema,
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The terms that the schema of a record accepts, by the path of the field. */
function termsByPath(schema: z.ZodType): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  const visit = (part: JsonSchema, path: string): void => {
    for (const term of [part.const ?? [], part.enum ?? []].flat()) {
      if (typeof term === 'string') addTo(terms, path, term);
    }
    for (const option of [part.oneOf ?? [], part.anyOf ?? []].flat()) visit(option, path);
    if (typeof part.items === 'object') visit(part.items as JsonSchema, `${path}[]`);
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      visit(field as JsonSchema, path === '' ? name : `${path}.${name}`);
    }
  };
  visit(z.toJSONSchema(schema), '');
  return terms;
}

test.each(Object.entries(schemas))(
  'the fields of a %s have the vocabularies whose terms they take',
  (kind, schema) => {
    const named: Readonly<Record<string, string>> = fieldVocabularies[kind as AnyRecord['kind']];
    const accepted = termsByPath(schema);
    for (const [path, id] of Object.entries(named)) {
      const terms = vocabularies.find((each) => each.id === id)?.terms;
      expect(terms, path).toEqual(expect.arrayContaining([...(accepted.get(path) ?? [''])]));
    }
    for (const [path, terms] of accepted) {
      const own = [...new Set(terms)].sort().join();
      const same = vocabularies.find((each) => [...each.terms].sort().join() === own);
      if (same !== undefined) expect(named[path], path).toBe(same.id);
    }
  },
);
