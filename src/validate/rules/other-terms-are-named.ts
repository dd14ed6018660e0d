import { everyField } from '../../parts/paths.js';
import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import type { IntegrityRule } from '../rule.js';

/** Every term `other` says what it is: in a phrase beside it, or in `otherTerms` of its record. */
export const otherTermsAreNamed: IntegrityRule = {
  name: 'other-terms-are-named',
  title: 'Every term "other" has the wording of the report beside it or in otherTerms',
  *check(dataset) {
    for (const { record, path } of eachRecord(dataset)) {
      const others = new Set<string>();
      for (const { path: field, value, holder } of everyField(record)) {
        if (value !== 'other' || field.startsWith('otherTerms')) continue;
        if ('phrase' in holder && !Array.isArray(holder)) continue;
        others.add(field);
        if (record.otherTerms.some((term) => term.field === field)) continue;
        yield {
          path: `${path}.${field}`,
          id: record.id,
          message: `${field} is "other", and nothing says what it is`,
          hint: `Add { field: ${show(field)}, phrase: … } with the wording of the report to otherTerms of the record`,
        };
      }
      for (const [index, { field }] of record.otherTerms.entries()) {
        if (others.has(field)) continue;
        yield {
          path: `${path}.otherTerms[${index}].field`,
          id: record.id,
          message: `${show(field)} is not a field with the term "other" and without a phrase of its own`,
          hint: 'Name a field of the record that is "other", or remove the entry',
        };
      }
    }
  },
};
