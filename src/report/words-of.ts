import { findingWords } from '../kinds/finding/words.js';
import { legalProvisionWords } from '../kinds/legal-provision/words.js';
import { reportWords } from '../kinds/metadata/words.js';
import { organizationWords } from '../kinds/organization/words.js';
import { placeWords } from '../kinds/place/words.js';
import { recommendationWords } from '../kinds/recommendation/words.js';
import { statisticWords } from '../kinds/statistic/words.js';
import { victimCategoryWords } from '../kinds/victim-category/words.js';
import { fields, quoted, type RecordWords } from '../parts/words.js';
import type { AnyRecord } from './any-record.js';

/** Describes a record of any type, for the command line, the reader and the comments on constants. */
export function wordsOf(record: AnyRecord): RecordWords {
  const own = ownWords(record);
  const others = record.otherTerms.map(({ field, phrase }) => `${field}: ${quoted(phrase)}`);
  return { ...own, fields: [...own.fields, ...fields({ 'Terms “other”': others })] };
}

function ownWords(record: AnyRecord): RecordWords {
  switch (record.kind) {
    case 'statistic':
      return statisticWords(record);
    case 'victim-category':
      return victimCategoryWords(record);
    case 'legal-provision':
      return legalProvisionWords(record);
    case 'recommendation':
      return recommendationWords(record);
    case 'finding':
      return findingWords(record);
    case 'organization':
      return organizationWords(record);
    case 'place':
      return placeWords(record);
    case 'report':
      return reportWords(record);
  }
}
